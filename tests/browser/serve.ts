import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { builtServer } from '../support/built-server.ts';
import { effektblik } from '../support/command-line.ts';
import { storeHiddenTrial } from '../support/hidden-trial.ts';
import { databaseOf, isServed, servers } from './servers.ts';

/** Makes a database, with the synthetic trial, a small real one or empty, and serves the built pages from it until it is stopped. */

const name = process.argv[2] ?? '';
if (!isServed(name)) throw new Error(`no server is called ${name}`);
const database = databaseOf(name);
// An earlier run that was broken off may have left one.
rmSync(dirname(database), { recursive: true, force: true });
mkdirSync(dirname(database), { mode: 0o700 });

if (name === 'hidden') await storeHiddenTrial(database);
else if (name !== 'empty') {
	const { code, err } = effektblik(['seed', '--db', database]);
	if (code !== 0) throw new Error(`the synthetic trial could not be loaded: ${err}`);
}

const server = builtServer({ ...servers[name], database, stdio: 'inherit' });
server.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
