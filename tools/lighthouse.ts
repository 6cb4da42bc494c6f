import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from './build.ts';
import { findChromium, installChromium } from './chromium.ts';
import { root, runStep } from './run-step.ts';

/**
 * `npm run lighthouse`: what Lighthouse says of the overview of the synthetic trial, built and served as it is for its
 * readers, on a slow telephone and at a desk. Anything under 95 of 100 fails. It is no part of `npm test`: its marks for
 * speed fall where the machine has something else to do.
 */

const LEAST = 95;
const categories = ['performance', 'accessibility'] as const;
const port = Number(process.env['PORT'] ?? 3190);
const url = `http://localhost:${port}`;
const lighthouse = join(root, 'tools', 'lighthouse');
const folder = mkdtempSync(join(tmpdir(), 'effektblik-lighthouse-'));
const database = join(folder, 'x.db');

if (!existsSync(join(lighthouse, 'node_modules'))) {
	console.error('effektblik: Installing Lighthouse (180 MB) ...');
	if (!runStep('npm', ['ci', '--prefix', lighthouse, '--ignore-scripts', '--no-audit', '--no-fund'])) process.exit(1);
}
if (!build() || !installChromium()) process.exit(1);
execFileSync(process.execPath, [join(root, 'src/cli/main.ts'), 'seed', '--db', database], { stdio: 'ignore' });

const server = spawn(process.execPath, [join(root, 'tools/serve.ts')], {
	stdio: ['ignore', 'ignore', 'inherit'],
	env: { ...process.env, EFFEKTBLIK_DB: database, HOST: '127.0.0.1', PORT: String(port), ORIGIN: url }
});
try {
	while (!(await isServed())) await wait(100);
	console.log(`Node ${process.version}, ${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1) ?? '?'}`);
	const marks = [...marksOf('telephone', []), ...marksOf('desk', ['--preset=desktop'])];
	process.exitCode = marks.every((mark) => mark >= LEAST) ? 0 : 1;
} finally {
	const stopped = once(server, 'exit');
	server.kill('SIGTERM');
	await stopped;
	rmSync(folder, { recursive: true });
}

async function isServed(): Promise<boolean> {
	if (server.exitCode !== null) throw new Error(`the server did not start; is port ${port} taken?`);
	try {
		return (await fetch(url)).ok;
	} catch (error) {
		// Until the server listens, fetch says so by throwing.
		if (error instanceof TypeError) return false;
		throw error;
	}
}

interface Report {
	readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
	readonly audits: Readonly<Record<string, { readonly displayValue?: string }>>;
}

/** Measures the overview once, says what came of it, and gives the marks of 100; none where Lighthouse broke. */
function marksOf(where: string, preset: readonly string[]): number[] {
	const flags = '--headless=new --no-sandbox --disable-gpu --disable-background-networking --no-first-run';
	const asked = [url, '--quiet', '--output=json', `--only-categories=${categories.join()}`, `--chrome-flags=${flags}`];
	const { stdout, stderr } = spawnSync(
		process.execPath,
		[join(lighthouse, 'node_modules/lighthouse/cli/index.js'), ...asked, '--no-enable-error-reporting', ...preset],
		{ encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, CHROME_PATH: findChromium() ?? '' } }
	);
	if (stdout === '') throw new Error(`Lighthouse did not report: ${stderr}`);
	const report = JSON.parse(stdout) as Report;
	const marks = categories.map((name) => Math.round(100 * (report.categories[name]?.score ?? 0)));
	const seen = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'];
	const times = seen.map((name) => `${name} ${report.audits[name]?.displayValue ?? 'unknown'}`);
	console.log(
		`${where}: ${categories.map((name, at) => `${name} ${marks[at] ?? 0}`).join(', ')} (${times.join(', ')})`
	);
	return marks;
}
