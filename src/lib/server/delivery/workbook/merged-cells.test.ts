import { expect, test } from 'vitest';
import type { DeliveredCell, MergedRange } from '../delivery-source.ts';
import { coverMerged, mergedRange } from './merged-cells.ts';

const ranges = (...references: string[]): MergedRange[] =>
	references.map(mergedRange).filter((range) => range !== null);

/** What is left of rows of three cells, `-` for what is covered. */
function covered(rows: readonly (readonly string[])[], ...references: string[]): string[] {
	const cover = coverMerged(ranges(...references), 3);
	return rows.map((row, at) => {
		const cells: DeliveredCell[] = [...row];
		cover(cells, at + 1);
		return cells.map((cell) => (typeof cell === 'string' ? cell || '.' : '-')).join('');
	});
}

test('every cell but the first is covered, and what stands in one all the same is left', () => {
	expect(
		covered(
			[
				['a', '', 'c'],
				['', '', 'c'],
				['', 'b', 'c'],
				['a', 'b', 'c']
			],
			'A1:B3'
		)
	).toEqual(['a-c', '--c', '-bc', 'abc']);
});

test('a cell that is not written is covered, within the table', () => {
	expect(covered([['a'], ['a'], ['a']], 'C1:E2')).toEqual(['a.', 'a.-', 'a']);
	expect(covered([['a'], ['a']], 'D1:D2')).toEqual(['a', 'a']);
});

test('a range that overlaps one before it is passed over', () => {
	expect(
		covered(
			[
				['a', '', ''],
				['', '', ''],
				['', '', '']
			],
			'A1:A3',
			'A2:C3'
		)
	).toEqual(['a..', '-..', '-..']);
});

test('ranges may come in any order', () => {
	expect(
		covered(
			[
				['a', '', ''],
				['a', '', ''],
				['a', '', '']
			],
			'A3:B3',
			'A1:B1'
		)
	).toEqual(['a-.', 'a..', 'a-.']);
});

test.each(['A1', 'A1:', 'a1:b2', 'ABCD1:B2', '1:2'])('%s is no range', (reference) => {
	expect(mergedRange(reference)).toBeNull();
});
