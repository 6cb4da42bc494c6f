import type { Numbering } from './number-pseudonyms.ts';
import { layouts, type RowTable, type RowTables } from './row-tables.ts';

/**
 * Some rows of a table on their way into the database, as one thread can hand them to another without copying: numbers,
 * and the few texts that they stand for. Objects or texts would take as long to hand over as to read.
 */
export interface RowBatch {
	readonly table: RowTable;
	/** Row by row its family, its row in the file and the fields of the layout. NaN: null. */
	readonly values: Float64Array<ArrayBuffer>;
	/** For each column the texts that its values are places in; none where they are numbers. */
	readonly texts: readonly (readonly string[])[];
	/** The hashes of the pseudonyms that were first seen in these rows, one after the other in the order of their numbers. */
	readonly hashes: Uint8Array<ArrayBuffer>;
}

/** Rows in one batch: so many that handing over costs nothing, and few enough to be a small part of a delivery. */
const ROWS_A_BATCH = 2000;

/** The fields of a row in a batch, in their order. */
export function fieldsOf(table: RowTable): string[] {
	return ['family', 'row', ...layouts[table].fields.map(([field]) => field)];
}

/** Takes the records of one table. `finish` hands over what is left. */
export interface Batching<T extends RowTable> {
	append(record: RowTables[T]): void;
	finish(): void;
}

/** Makes batches of a table's records, whose identifiers are the numbers of `numbering`. */
export function batchRows<T extends RowTable>(
	table: T,
	numbering: Numbering,
	take: (batch: RowBatch) => void
): Batching<T> {
	const names = fieldsOf(table);
	const texts = names.map(() => new Map<string, number>());
	const most = ROWS_A_BATCH * names.length;
	let values = new Float64Array(most);
	let next = 0;
	const handOver = (rows: Float64Array<ArrayBuffer>): void => {
		take({ table, values: rows, texts: texts.map((places) => [...places.keys()]), hashes: numbering.takeNew() });
		for (const places of texts) places.clear();
		next = 0;
	};

	return {
		append(record) {
			const fields = record as unknown as Record<string, string | number | boolean | null>;
			for (let at = 0; at < names.length; at += 1) {
				const value = fields[names[at] ?? ''] ?? null;
				values[next] = typeof value === 'string' ? placeOf(value, texts[at]) : value === null ? NaN : Number(value);
				next += 1;
			}
			if (next < most) return;
			handOver(values);
			// The one that was handed over may be another thread's now.
			values = new Float64Array(most);
		},
		finish() {
			handOver(values.slice(0, next));
		}
	};
}

function placeOf(text: string, places: Map<string, number> = new Map()): number {
	const known = places.get(text);
	if (known !== undefined) return known;
	places.set(text, places.size);
	return places.size - 1;
}
