import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { messagesIn } from '#lib/i18n/messages.ts';
import { storeErrorText } from '#lib/i18n/operation.ts';
import { addressOutside } from '#lib/server/access/this-machine-only.ts';
import { databasePath } from '#lib/server/store/database-path.ts';
import { isEmpty } from '#lib/server/store/deliveries.ts';
import { StoreError } from '#lib/server/store/key.ts';
import { migrationsIn, openStore, type Store } from '#lib/server/store/open-store.ts';
import { seedTrial } from '#lib/server/workflows/seed-trial.ts';
import { LARGEST_BODY } from '#lib/trial/upload-limits.ts';
import { build } from './build.ts';
import { root } from './run-step.ts';

/** `npm start`: builds, brings the database up to date, loads the synthetic trial into an empty one, and serves. */

const host = process.env['HOST'] ?? '127.0.0.1';
const port = process.env['PORT'] ?? '3000';
const origin = process.env['ORIGIN'] ?? `http://localhost:${port}`;
const database = databasePath(undefined, process.env);
const say = (message: string) => {
	console.error(`effektblik: ${message}`);
};

const outside = addressOutside({ HOST: host });
if (outside !== null) {
	say(messagesIn('da').access.outside(outside));
	process.exit(1);
}
if (!(await isFree())) {
	say(`Port ${port} is taken, perhaps by another Effektblik. Stop it, or choose another: PORT=3001 npm start`);
	process.exit(1);
}
if (!build()) process.exit(1);

say(`Opening the database ${database} ...`);
const store = openOrExplain();
if (isEmpty(store)) {
	say('The database is empty: loading the synthetic trial (SYNTETISKE DATA) ...');
	const receipts = await seedTrial(store, join(root, 'seeds'), new Date().toISOString());
	if (receipts?.some(({ outcome }) => outcome === 'refused')) throw new Error('the synthetic trial was refused');
}
store.close();

const server = spawn(process.execPath, [join(root, 'build', 'index.js')], {
	stdio: ['ignore', process.stderr, process.stderr],
	env: {
		...process.env,
		...{ HOST: host, PORT: port, ORIGIN: origin, BODY_SIZE_LIMIT: String(LARGEST_BODY) },
		...{ EFFEKTBLIK_DB: database, EFFEKTBLIK_ROOT: root }
	}
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

function openOrExplain(): Store {
	try {
		return openStore({ path: database, migrations: migrationsIn(root), secret: process.env['EFFEKTBLIK_KEY'] });
	} catch (error) {
		if (!(error instanceof StoreError)) throw error;
		say(storeErrorText(error, 'da'));
		process.exit(1);
	}
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
