import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnLetters, columnOf } from './cell-reference.ts';

test.each([
	['A1', 0],
	['Z9', 25],
	['AA1', 26],
	['XFD1048576', 16_383]
])('%s stands in column %i', (reference, column) => {
	expect(columnOf(reference)).toBe(column);
});

test.each(['', '1', 'a1', 'ABCD1', 'Æ1'])('%j names no column', (reference) => {
	expect(columnOf(reference)).toBeNull();
});

test('the letters of a column name it', () => {
	fc.assert(
		fc.property(fc.nat(16_383), (column) => {
			expect(columnOf(`${columnLetters(column)}1`)).toBe(column);
		})
	);
});
