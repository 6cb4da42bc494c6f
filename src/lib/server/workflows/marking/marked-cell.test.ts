import { expect, test } from 'vitest';
import { markedCell, markLooks } from './marked-cell.ts';

test('a number stays a number, a day a day, a text a text', () => {
	expect(markedCell(12.5, null, {})).toEqual({ value: 12.5, type: Number });
	expect(markedCell({ day: '2018-03-25' }, null, {})).toMatchObject({ value: new Date('2018-03-25'), type: Date });
	for (const text of ['0012', '2e5', '=1+1', '6-12', '12.345']) {
		expect(markedCell(text, null, {})).toEqual({ value: text, type: String, format: '@' });
	}
});

test('an empty cell is no cell, but where it is what is wrong', () => {
	expect(markedCell('', null, {})).toBeNull();
	expect(markedCell('', 'error', {})).toMatchObject(markLooks.error);
});

test('errors and warnings are apart in letter and frame, not in colour alone', () => {
	const { error, warning } = markLooks;
	expect([error.fontWeight, error.borderStyle]).not.toEqual([warning.fontWeight, warning.borderStyle]);
	expect(error.backgroundColor).not.toBe(warning.backgroundColor);
});

test.each(['010185-1234', 'barn 0101851234.', 1_212_121_234])('no CPR number is written: %s', (cell) => {
	expect(markedCell(cell, 'error', {})).toMatchObject({
		value: expect.stringMatching(/^\D*…\D*$/) as string,
		type: String
	});
});

// An empty cell may be right where a cell that could not be read is not.
test.each(['error-value', 'formula-without-value', 'merged'] as const)(
	'a cell that was not read is not empty: %s',
	(unread) => {
		expect(markedCell({ unread }, null, {})).toMatchObject({ value: '#?' });
	}
);

test('what an open quotation mark has swallowed is cut', () => {
	expect(markedCell('x'.repeat(100_000), 'error', {})?.value).toHaveLength(1001);
});

// Excel holds 1900 for a leap year; other spreadsheets do not.
test('a day before Excel counts days as others do is a text', () => {
	expect(markedCell({ day: '1900-02-28' }, null, {})).toMatchObject({ value: '1900-02-28', type: String });
	expect(markedCell({ day: '1900-03-01' }, null, {})).toMatchObject({ type: Date });
});
