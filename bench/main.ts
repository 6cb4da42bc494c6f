import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDelivery } from '#lib/server/delivery/open-delivery.ts';
import { migrationsIn, openStore } from '#lib/server/store/open-store.ts';
import { readTable } from '#lib/server/validation/read-table.ts';
import { findTables } from '#lib/server/validation/tables.ts';
import { currentEstimates } from '#lib/server/workflows/current-estimates.ts';
import { receiveDelivery } from '#lib/server/workflows/receive-delivery.ts';
import { dayOfIso } from '#lib/trial/day.ts';
import { importWithSqlite } from './import-with-sqlite.ts';
import { makeDelivery } from './make-delivery.ts';

/**
 * `npm run bench [ROWS]`: what receiving a delivery costs, stage by stage, beside SQLite's own import of the same
 * files in the same run. Every line is a whole run of its stage: checking reads, storing reads and checks.
 */

const wanted = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'effektblik-bench-'));
const delivery = join(folder, 'delivery');
const rows = makeDelivery(delivery, wanted);
const migrations = migrationsIn(fileURLToPath(new URL('..', import.meta.url)));

async function timed(name: string, run: () => unknown, per: 'rows' | 'run'): Promise<void> {
	const begun = performance.now();
	await run();
	report(name, (performance.now() - begun) / 1000, per);
}

function report(name: string, seconds: number, per: 'rows' | 'run'): void {
	const speed =
		per === 'rows'
			? `${Math.round(rows / seconds)
					.toLocaleString('en-GB')
					.padStart(12)} rows/s`
			: '';
	console.log(`${name.padEnd(42)} ${seconds.toFixed(2).padStart(7)} s ${speed}`);
}

console.log(`${rows.toLocaleString('en-GB')} rows, Node ${process.version}`);

await timed(
	'reading (text to cells)',
	async () => {
		const source = await openDelivery(delivery);
		if ('reason' in source) throw new Error(source.reason);
		for (const file of source.files) await file.rows(() => undefined);
	},
	'rows'
);

await timed(
	'checking (cells to records, row by row)',
	async () => {
		const source = await openDelivery(delivery);
		if ('reason' in source) throw new Error(source.reason);
		const reading = { head: { cutoff: dayOfIso('2020-12-31') }, identify: () => 1, report: () => undefined };
		for (const found of findTables(source).tables) await readTable(found.table.name, found, reading, () => undefined);
	},
	'rows'
);

const store = openStore({ path: join(folder, 'bench.db'), migrations });
await timed(
	'storing (all checks, one transaction)',
	async () => {
		const receiving = { purpose: 'store', receivedAt: '2021-01-01' } as const;
		const { outcome, problems } = await receiveDelivery(store, await openDelivery(delivery), receiving);
		if (outcome !== 'stored') throw new Error(`${outcome}: ${JSON.stringify(problems[0])}`);
	},
	'rows'
);
await timed('estimates, first time', () => currentEstimates(store, { municipality: null, bootstrap: false }), 'run');
await timed('estimates, again', () => currentEstimates(store, { municipality: null, bootstrap: false }), 'run');
store.close();

const imported = importWithSqlite(delivery, join(folder, 'import.db'));
if (imported === null)
	console.log('sqlite3 .import: left out, there is no sqlite3 here (Debian: apt-get install sqlite3)');
else report('sqlite3 .import (no checks)', imported, 'rows');

console.log(`peak memory of this process ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
rmSync(folder, { recursive: true });
