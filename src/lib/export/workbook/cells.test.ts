import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDelivery } from '#lib/server/delivery/open-delivery.ts';
import type { DeliveredCell } from '#lib/server/delivery/delivery-source.ts';
import { workbookParts } from '../../../../tests/support/workbook-parts.ts';
import { dayCell, numberCell, textCell } from './cells.ts';
import { noForm, writeWorkbook } from './write-workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'effektblik-cells-'));

/** Writes one row and reads it back as a delivery is read. */
async function readBack(cells: readonly ReturnType<typeof textCell>[]): Promise<readonly DeliveredCell[]> {
	const header = cells.map((_, place) => textCell(`k${place}`));
	const sheet = { name: 'planer', rows: [header, [...cells]], widths: [], frozenRows: 1, form: noForm };
	const path = join(folder, 'celler.xlsx');
	writeFileSync(path, await writeWorkbook([sheet]));
	const source = await openDelivery(path);
	if (!('files' in source)) throw new Error(source.code);
	const rows: (readonly DeliveredCell[])[] = [];
	await source.files[0]?.rows((some) => rows.push(...some));
	return rows[0] ?? [];
}

const trimmed = (cell: DeliveredCell | undefined) => (typeof cell === 'string' ? cell.trim() : cell);

test.each([
	'0012',
	'2e5',
	'6-12',
	'=1+1',
	'+45',
	'-1',
	'@x',
	'TRUE',
	'_x0041_',
	'a_x0041_x0042_b',
	'<&>"',
	"'",
	'#N/A'
])('the text %j is the same text again', async (text) => {
	expect(await readBack([textCell(text)])).toEqual([text]);
});

// What the library keeps its texts in has these from the start.
test.each(Object.getOwnPropertyNames(Object.prototype))('the text %j is the same text again', async (text) => {
	expect(trimmed((await readBack([textCell(text)]))[0])).toBe(text);
});

test('whatever text, day or number is written is read again, and none is a formula', async () => {
	const readable = fc.string({ minLength: 1, unit: fc.constantFrom(...Array.from('a0_x=+-@<&"\'æ41 .,/')) });
	await fc.assert(
		fc.asyncProperty(
			readable.filter((text) => text.trim() === text),
			fc.integer({ min: 0, max: 40_000 }),
			fc.integer({ min: -1e12, max: 1e12 }),
			async (text, days, ore) => {
				const day = new Date(days * 86_400_000).toISOString().slice(0, 10);
				const cells = [textCell(text), dayCell(day), numberCell(ore / 100, '0.00')];
				expect(await readBack(cells)).toEqual([text, { day }, ore / 100]);
			}
		),
		{ numRuns: 60 }
	);
});

test('no cell is a formula, whatever it begins with', async () => {
	const rows = [['=1+1', '+1', '-1', '@SUM(A1)'].map((text) => textCell(text))];
	const parts = await workbookParts(
		await writeWorkbook([{ name: 'x', rows, widths: [], frozenRows: 0, form: noForm }])
	);
	for (const xml of parts.values()) expect(xml).not.toMatch(/<f[ >]/);
});
