import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleCommandLine } from '../../tools/bundle-command-line.ts';
import { installDuckDb } from './install-duckdb.ts';
import { measureCountry, type CountryMeasured } from './measure-country.ts';

/**
 * `npm run bench:national [ROWS …]`: a whole country, all 98 municipalities, checked, stored and estimated from, beside
 * SQLite's and DuckDB's plain reading of the same files in the same run; and how the times grow with the rows.
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [1_000_000, 10_000_000];
if (!sizes.every((rows) => rows > 0)) throw new Error('rows are a number, such as 1000000');
const folder = mkdtempSync(join(tmpdir(), 'effektblik-national-'));

try {
	const bundle = join(root, '.svelte-kit', 'command-line-of-bench');
	await bundleCommandLine(root, bundle);
	// As the starter runs it, and with what Node keeps of the files it has made ready before.
	process.env['NODE_COMPILE_CACHE'] = join(root, 'node_modules/.cache/compiled');
	const commandLine = ['--max-old-space-size=2000', '--max-semi-space-size=32', join(bundle, 'main.js')];
	const hasDuckDb = installDuckDb(root);
	console.log(`Node ${process.version}`);
	const countries: CountryMeasured[] = [];
	for (const rows of sizes) {
		const country = await measureCountry(join(folder, String(rows)), rows, { commandLine, hasDuckDb, root });
		print(country);
		countries.push(country);
		rmSync(join(folder, String(rows)), { recursive: true });
	}
	printGrowth(countries);
} finally {
	rmSync(folder, { recursive: true, force: true });
}

function print({ rows, stages, databaseMegabytes }: CountryMeasured): void {
	console.log(`\n${rows.toLocaleString('en-GB')} rows, 98 municipalities; database ${databaseMegabytes.toFixed(0)} MB`);
	for (const [stage, run] of stages) {
		if (!run) {
			console.log(`${stage.padEnd(46)} left out: not on this machine, or it did not end well`);
			continue;
		}
		const memory = run.peakMegabytes === null ? '' : `${run.peakMegabytes.toFixed(0)} MB`;
		console.log(`${stage.padEnd(46)} ${run.seconds.toFixed(2).padStart(8)} s ${memory.padStart(8)}`.trimEnd());
	}
	printBesideImport(stages);
}

/** How many times as long checking and storing takes as only importing does. */
function printBesideImport(stages: CountryMeasured['stages']): void {
	const stored = [...stages].find(([stage]) => stage.startsWith('check and store'))?.[1];
	for (const [stage, run] of stages) {
		if (!stored || !run || !stage.startsWith('sqlite3')) continue;
		console.log(`check and store: ${(stored.seconds / run.seconds).toFixed(1)} times ${stage}`);
	}
}

/** Each size beside the one before: above 1 the time grows faster than the rows. */
function printGrowth(countries: readonly CountryMeasured[]): void {
	for (const [at, { rows, stages }] of countries.entries()) {
		const before = countries[at - 1];
		if (!before) continue;
		const times = rows / before.rows;
		console.log(`\nFrom ${before.rows.toLocaleString('en-GB')} rows, ${times.toFixed(1)} times the rows:`);
		for (const [stage, run] of stages) {
			const earlier = before.stages.get(stage);
			if (!run || !earlier) continue;
			const growth = run.seconds / earlier.seconds;
			console.log(`${stage.padEnd(46)} ${growth.toFixed(1)} times the time, ${(growth / times).toFixed(2)} a row`);
		}
	}
}
