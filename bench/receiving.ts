import { join } from 'node:path';
import type { DeliverySource } from '#lib/server/delivery/delivery-source.ts';
import { openDelivery } from '#lib/server/delivery/open-delivery.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import { readTable } from '#lib/server/validation/read-table.ts';
import { findTables } from '#lib/server/validation/tables.ts';
import { currentEstimates } from '#lib/server/workflows/current-estimates.ts';
import { dayOfIso } from '#lib/trial/day.ts';
import { importWithSqlite } from './import-with-sqlite.ts';
import { makeDelivery } from './make-delivery.ts';
import { receiveAll } from './receive-all.ts';
import { printSeconds, secondsOf } from './stopwatch.ts';

/**
 * What receiving a made delivery costs, stage by stage, beside SQLite's own import of the same files.
 * Every line is a whole run of its stage: checking reads, storing reads and checks.
 */
export async function benchReceiving(folder: string, migrations: string, wantedRows: number): Promise<void> {
	const delivery = join(folder, 'delivery');
	const rows = makeDelivery(delivery, wantedRows);
	console.log(`A made delivery of ${rows.toLocaleString('en-GB')} rows`);
	const print = (stage: string, seconds: number) => {
		const speed = Math.round(rows / seconds).toLocaleString('en-GB');
		printSeconds(stage, seconds, `${speed.padStart(12)} rows/s`);
	};

	print('reading (text to cells)', await secondsOf(() => readCells(delivery)));
	print('checking (cells to records, row by row)', await secondsOf(() => readRecords(delivery)));
	const store = openStore({ path: join(folder, 'bench.db'), migrations });
	print('storing (all checks, one transaction)', await secondsOf(() => receiveAll(store, [delivery])));
	const estimates = () => currentEstimates(store, { municipality: null, bootstrap: false });
	printSeconds('estimates, first time', await secondsOf(estimates));
	printSeconds('estimates, again', await secondsOf(estimates));
	store.close();
	console.log(`peak memory of this process so far ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);

	const imported = importWithSqlite(delivery, join(folder, 'import.db'));
	if (imported === null)
		console.log('sqlite3 .import: left out, there is no sqlite3 here (Debian: apt-get install sqlite3)');
	else print('sqlite3 .import (no checks)', imported);
}

async function readCells(delivery: string): Promise<void> {
	const source = await opened(delivery);
	for (const file of source.files) await file.rows(() => undefined);
}

async function readRecords(delivery: string): Promise<void> {
	const source = await opened(delivery);
	const reading = { head: { cutoff: dayOfIso('2020-12-31') }, identify: () => 1, report: () => undefined };
	for (const found of findTables(source).tables) await readTable(found.table.name, found, reading, () => undefined);
}

async function opened(delivery: string): Promise<DeliverySource> {
	const source = await openDelivery(delivery);
	if ('code' in source) throw new Error(source.code);
	return source;
}
