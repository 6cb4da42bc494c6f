import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { effektblik, temporaryFolder } from '../support/command-line.ts';
import { servers } from './servers.ts';

/** Makes a database, with the synthetic trial or empty, and serves the built pages from it until it is stopped. */

const name = process.argv[2] === 'empty' ? 'empty' : 'seeded';
const { port, url } = servers[name];
const root = fileURLToPath(new URL('../..', import.meta.url));
const database = join(temporaryFolder(), 'browser.db');

if (name === 'seeded') {
	const { code, err } = effektblik(['seed', '--db', database]);
	if (code !== 0) throw new Error(`the synthetic trial could not be loaded: ${err}`);
}

const server = spawn(process.execPath, [join(root, 'build', 'index.js')], {
	stdio: 'inherit',
	env: {
		...process.env,
		...{ HOST: '127.0.0.1', PORT: String(port), ORIGIN: url },
		...{ EFFEKTBLIK_DB: database, EFFEKTBLIK_ROOT: root }
	}
});
server.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
