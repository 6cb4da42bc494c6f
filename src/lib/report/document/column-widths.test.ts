import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths } from './column-widths.ts';
import type { WordedTable } from './worded-report.ts';

function tableOf(...columns: readonly (readonly string[])[]): WordedTable {
	const [first = []] = columns;
	return {
		caption: { label: 'Tabel', number: 1, text: 'En tabel' },
		columns: columns.map(() => ({ heading: '', align: 'left' })),
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
