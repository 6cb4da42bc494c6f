import type { Key } from '#lib/trial/records.ts';
import type { ReleasedSet } from '#lib/trial/sets-behind.ts';

type Row = Float64Array;

/**
 * Somebody who has kept every edition and knows who is behind each figure: a mean times its number is a total, and a
 * total is an equation whose unknowns are the families' values, a new one where a value was corrected.
 *
 * Tells whether the equations say anything of these families alone: then all that is left over when the others' columns
 * are struck out has fewer dimensions than before.
 */
export function readerOf(sets: readonly ReleasedSet[]): (families: ReadonlySet<Key>) => boolean {
	const unknowns = new Map<string, { readonly family: Key; readonly column: number }>();
	for (const { parts } of sets) {
		for (const [family, part] of parts) {
			const name = `${family} ${part}`;
			if (!unknowns.has(name)) unknowns.set(name, { family, column: unknowns.size });
		}
	}
	const columns = [...unknowns.values()];
	const rows = sets.map(({ parts }) => {
		const row = new Float64Array(columns.length);
		for (const [family, part] of parts) row[unknowns.get(`${family} ${part}`)?.column ?? NaN] = 1;
		return row;
	});
	const everything = rank(rows, columns.length);
	return (families) => {
		const others = columns.filter(({ family }) => !families.has(family)).map(({ column }) => column);
		return (
			rank(
				rows.map((row) => Float64Array.from(others, (column) => row[column] ?? NaN)),
				others.length
			) < everything
		);
	};
}

const NOTHING = 1e-9;

/** By elimination, the largest entry of a column first. The entries are 0 and 1, and the rows few. */
function rank(given: readonly Row[], width: number): number {
	const rows = given.map((row) => row.slice());
	let found = 0;
	for (let column = 0; column < width && found < rows.length; column += 1) {
		const entry = (row: Row | undefined) => row?.[column] ?? NaN;
		let largest = found;
		for (let at = found; at < rows.length; at += 1) {
			if (Math.abs(entry(rows[at])) > Math.abs(entry(rows[largest]))) largest = at;
		}
		const pivot = rows[largest];
		if (!pivot || Math.abs(entry(pivot)) < NOTHING) continue;
		[rows[found], rows[largest]] = [pivot, rows[found] ?? pivot];
		for (const row of rows.slice(found + 1)) {
			const times = entry(row) / entry(pivot);
			if (times !== 0)
				for (let at = column; at < width; at += 1) row[at] = (row[at] ?? NaN) - times * (pivot[at] ?? NaN);
		}
		found += 1;
	}
	return found;
}
