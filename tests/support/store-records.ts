import { appendRows } from '#lib/server/store/append-rows.ts';
import { batchRows, type RowBatch } from '#lib/server/store/row-batch.ts';
import type { Store } from '#lib/server/store/open-store.ts';
import type { RowTable, RowTables } from '#lib/server/store/row-tables.ts';

/** Puts records of a table into a delivery, whose identifiers are the product's own numbers already. */
export function storeRecords<T extends RowTable>(
	store: Store,
	delivery: number,
	table: T,
	records: readonly RowTables[T][]
): void {
	const batches: RowBatch[] = [];
	const numbering = { identify: () => 0, takeNew: () => new Uint8Array() };
	const batching = batchRows(table, numbering, (batch) => batches.push(batch));
	for (const record of records) batching.append(record);
	batching.finish();
	// Without keys of its own every number stands for itself.
	const appender = appendRows(store.sqlite, delivery, []);
	for (const batch of batches) appender.append(batch);
	appender.finish();
}
