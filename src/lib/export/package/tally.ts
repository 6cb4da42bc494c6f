import type { PackageRow, PackageTable } from './field.ts';

/** What is counted of a table while its rows are written. */
export interface Tally {
	rows: number;
	/** How many cells of each field state something. */
	readonly stated: Map<string, number>;
}

export function newTally({ fields }: PackageTable): Tally {
	return { rows: 0, stated: new Map(fields.map(({ name }) => [name, 0])) };
}

/** Counts rows into the tally. */
export function count(tally: Tally, rows: readonly PackageRow[]): void {
	tally.rows += rows.length;
	for (const row of rows) {
		for (const [name, stated] of tally.stated) {
			if ((row[name] ?? null) !== null) tally.stated.set(name, stated + 1);
		}
	}
}
