import type { PackageRow, PackageTable } from './field.ts';

/** What is counted of a table while its rows are written. */
export interface Tally {
	rows: number;
	/** How many cells of each field state something. */
	readonly stated: Map<string, number>;
	/** The bytes of the longest text of each field, in UTF-8: statistics programs must know before they read. */
	readonly longest: Map<string, number>;
}

export function newTally({ fields }: PackageTable): Tally {
	const none = fields.map(({ name }) => [name, 0] as const);
	return { rows: 0, stated: new Map(none), longest: new Map(none) };
}

/** Counts rows into the tally. */
export function count(tally: Tally, rows: readonly PackageRow[]): void {
	tally.rows += rows.length;
	for (const row of rows) {
		for (const [name, stated] of tally.stated) {
			const cell = row[name] ?? null;
			if (cell === null) continue;
			tally.stated.set(name, stated + 1);
			if (typeof cell !== 'string') continue;
			const bytes = Buffer.byteLength(cell);
			if (bytes > (tally.longest.get(name) ?? 0)) tally.longest.set(name, bytes);
		}
	}
}
