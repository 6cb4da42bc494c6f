import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths } from './column-widths.ts';
import type { WordedTable } from './worded-report.ts';

function tableOf(...columns: readonly (readonly string[])[]): WordedTable {
	const [first = []] = columns;
	return {
		caption: { label: 'Tabel', number: 1, text: 'En tabel' },
		columns: columns.map(() => ({ heading: '', align: 'left' })),
		note: null,
		rows: first.map((_, row) => columns.map((cells) => ({ text: cells[row] ?? '', isHidden: false })))
	};
}

const SHEET = 9072;

test('a column is as wide as its longest text wants', () => {
	const [names = 0, short = 0, long = 0] = columnWidths(tableOf(['Faxe'], ['1'], ['Kan ikke afgøres endnu']), SHEET);
	expect(names).toBe(short);
	expect(long).toBeGreaterThan(2 * short);
});

test('no table is wider than the text of the sheet', () => {
	fc.assert(
		fc.property(fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1, maxLength: 12 }), (columns) => {
			const widths = columnWidths(tableOf(...columns), SHEET);
			expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(SHEET);
			expect(Math.min(...widths)).toBeGreaterThan(0);
		})
	);
});

// By hand: fourteen letters of the longest word, and the widest of the others wants more than there is.
test('where the room is short, a column keeps the room of its longest word', () => {
	const sentence = 'peger mod forbedring – kan være tilfældigt';
	const [names = 0, ...others] = columnWidths(
		tableOf(['Kontaktpunkter'], ...Array.from({ length: 4 }, () => [sentence])),
		SHEET
	);
	expect(names).toBeGreaterThanOrEqual(14 * 104);
	expect(new Set(others).size).toBe(1);
});

test('and of a figure to the right, however many signs it has', () => {
	const table = tableOf(
		['Udgifter pr. familie (kr.) og mere til'],
		...Array.from({ length: 4 }, () => ['416.431 → 303.380*'])
	);
	const toTheRight = {
		...table,
		columns: table.columns.map((column, at) => (at === 0 ? column : { ...column, align: 'right' as const }))
	};
	const [, ...figures] = columnWidths(toTheRight, SHEET);
	for (const width of figures) expect(width).toBeGreaterThanOrEqual(18 * 104);
});
