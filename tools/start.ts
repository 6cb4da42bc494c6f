import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { accessDesk } from '#lib/server/access/access-desk.ts';
import { isEmpty } from '#lib/server/store/deliveries.ts';
import { migrationsIn, openStore } from '#lib/server/store/open-store.ts';
import { codeVersion } from '#lib/server/workflows/code-version.ts';
import { firstSyntheticEdition } from '#lib/server/workflows/first-edition.ts';
import { orExplain } from '#lib/server/workflows/or-explain.ts';
import { seedTrial } from '#lib/server/workflows/seed-trial.ts';
import { build } from './build.ts';
import { root } from './run-step.ts';
import { configurationOrExplain, say } from './server-environment.ts';

/** `npm start`: builds, brings the database up to date, loads the synthetic trial into an empty one, and serves. */

const configuration = configurationOrExplain();
const { database, host, port, origin } = configuration;
if (!(await isFree())) {
	say(`Port ${port} is taken, perhaps by another Effektblik. Stop it, or choose another: PORT=3001 npm start`);
	process.exit(1);
}
if (!build()) process.exit(1);

say(`Opening the database ${database.path} ...`);
const store = orExplain(() => openStore({ ...database, migrations: migrationsIn(root) }));
if (isEmpty(store)) {
	say('The database is empty: loading the synthetic trial (SYNTETISKE DATA) ...');
	const receipts = await seedTrial(store, join(root, 'seeds'), {
		actor: 'server',
		receivedAt: new Date().toISOString()
	});
	if (receipts?.some(({ outcome }) => outcome === 'refused')) throw new Error('the synthetic trial was refused');
	say('Making its first edition ...');
	const access = accessDesk({ store, origin, providers: [] });
	await firstSyntheticEdition(store, access, { code: codeVersion(root), at: new Date().toISOString() });
}
store.close();

const server = spawn(process.execPath, [join(root, 'tools', 'serve.ts')], {
	stdio: ['ignore', process.stderr, process.stderr]
});
server.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));

const address = `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
while (!(await answers(address))) await wait(100);
console.log(`Effektblik: ${origin}`);

function isFree(): Promise<boolean> {
	const { promise, resolve } = Promise.withResolvers<boolean>();
	const probe = createServer()
		.once('error', () => {
			resolve(false);
		})
		.listen(Number(port), host, () =>
			probe.close(() => {
				resolve(true);
			})
		);
	return promise;
}

async function answers(url: string): Promise<boolean> {
	try {
		await fetch(url, { method: 'HEAD' });
		return true;
	} catch (error) {
		// Until the server listens, fetch says so by throwing.
		if (error instanceof TypeError) return false;
		throw error;
	}
}
