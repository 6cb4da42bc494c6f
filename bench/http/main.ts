import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { cookieOf, withAccounts } from '../../tests/support/accounts.ts';
import { build } from '../../tools/build.ts';
import { makeDelivery } from '../make-delivery.ts';
import { readOverview, type Reading } from './read-overview.ts';

/**
 * `npm run bench:http [ROWS]`: two hundred readers on the overview, each asking again as soon as it is answered, first
 * alone and then while a delivery of a million rows comes in: through the page, and by the command line into the same
 * database. Each time until it is stored: the overview shows the edition that it showed before. Everything runs on this machine, so the readers take their part of
 * its processors, too.
 */

const rows = Number(process.argv[2] ?? 1_000_000);
const port = Number(process.env['PORT'] ?? 3180);
const url = `http://localhost:${port}`;
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'effektblik-http-'));
const database = join(folder, 'x.db');
const run = promisify(execFile);
const commandLine = (...args: string[]) => [join(root, 'src/cli/main.ts'), ...args, '--db', database];

if (!build()) process.exit(1);
await run(process.execPath, commandLine('seed'));
for (const municipality of ['370', '316']) makeDelivery(join(folder, municipality), rows, municipality);

// Readers and sender are coordinators with accounts of their own, as in a trial that is not a demonstration.
const coordinator = { role: 'coordinator', municipality: '370', hasSecondFactor: false } as const;
const cookie = await withAccounts(database, url, (desk) => cookieOf(desk, coordinator));

const server = spawn(process.execPath, [join(root, 'tools/serve.ts')], {
	stdio: ['ignore', 'ignore', 'inherit'],
	env: { ...process.env, EFFEKTBLIK_DB: database, HOST: '127.0.0.1', PORT: String(port), ORIGIN: url }
});
try {
	while (!(await isServed())) await wait(100);
	console.log(`Node ${process.version}, ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1) ?? '?'}`);
	print('alone', await readOverview({ url, cookie }, wait(10_000)));
	const sent = [join(root, 'bench/http/send-delivery.ts'), url, cookie, join(folder, '370')];
	print('a delivery through the page', await readOverview({ url, cookie }, run(process.execPath, sent)));
	const ingested = run(process.execPath, commandLine('ingest', join(folder, '316')), { maxBuffer: 1e8 });
	print('a delivery by the command line', await readOverview({ url, cookie }, ingested));
} finally {
	const stopped = once(server, 'exit');
	server.kill('SIGTERM');
	await stopped;
	rmSync(folder, { recursive: true });
}

async function isServed(): Promise<boolean> {
	try {
		return (await fetch(url, { headers: { cookie } })).ok;
	} catch (error) {
		// Until the server listens, fetch says so by throwing.
		if (error instanceof TypeError) return false;
		throw error;
	}
}

function print(what: string, { seconds, answers, p50, p95, p99, longest, errors }: Reading): void {
	const times = [p50, p95, p99, longest].map((time) => `${time.toFixed(0).padStart(5)} ms`).join(' ');
	const rate = (answers / seconds).toFixed(0).padStart(5);
	const isWell = p95 < 100 && errors === 0 ? 'ok' : 'NOT within p95 < 100 ms without errors';
	console.log(
		`${what.padEnd(32)} ${seconds.toFixed(1).padStart(5)} s  p50 p95 p99 max ${times}  ${rate}/s  ${errors} errors  ${isWell}`
	);
}
