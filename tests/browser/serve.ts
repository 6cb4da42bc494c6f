import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { builtServer } from '../support/built-server.ts';
import { commandLine } from '../support/command-line.ts';
import { storeHiddenTrial } from '../support/hidden-trial.ts';
import { copySeeded } from './seeded-database.ts';
import { databaseOf, isServed, seedOfServers, servers } from './servers.ts';

/**
 * Makes a database for each of the servers, with the synthetic trial, a small real one or empty, and serves the built
 * pages from them until it is stopped. The synthetic trial is loaded once, and copied. The seeded server is started when
 * all others answer: whoever sees it answer has them all.
 */

const names = Object.keys(servers).filter(isServed);

for (const database of [seedOfServers, ...names.map(databaseOf)]) {
	// An earlier run that was broken off may have left one.
	rmSync(dirname(database), { recursive: true, force: true });
	mkdirSync(dirname(database), { mode: 0o700 });
}

const seeding = spawn(process.execPath, [commandLine, 'seed', '--db', seedOfServers], {
	stdio: ['ignore', 'ignore', 'inherit']
});
await Promise.all([once(seeding, 'exit'), storeHiddenTrial(databaseOf('hidden'))]);
if (seeding.exitCode !== 0) throw new Error('the synthetic trial could not be loaded');
for (const name of ['seeded', 'deliveries', 'editions'] as const) copySeeded(databaseOf(name));

const running: ChildProcess[] = [];
const stop = () => {
	for (const server of running) server.kill();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);

/** Where one server ends, all do: the tests need them all. */
function serve(name: keyof typeof servers): void {
	const server = builtServer({ ...servers[name], database: databaseOf(name), stdio: 'inherit' });
	running.push(server);
	server.on('exit', (code) => {
		process.exitCode = code ?? 1;
		stop();
	});
}

async function answer(url: string): Promise<void> {
	if (process.exitCode !== undefined) return;
	try {
		if ((await fetch(`${url}/health`)).ok) return;
	} catch (error) {
		// Where nobody listens yet, fetch says so by throwing.
		if (!(error instanceof TypeError)) throw error;
	}
	await wait(50);
	await answer(url);
}

const others = names.filter((name) => name !== 'seeded');
for (const name of others) serve(name);
await Promise.all(others.map((name) => answer(servers[name].url)));
if (process.exitCode === undefined) serve('seeded');
