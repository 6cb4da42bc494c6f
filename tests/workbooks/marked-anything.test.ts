import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDelivery } from '#lib/server/delivery/open-delivery.ts';
import { markWorkbook } from '#lib/server/workflows/mark-workbook.ts';
import { tableNames, tableSchema } from '#lib/trial/delivery-schema.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { checkFolder } from '../support/receive.ts';
import { workbookParts } from '../support/workbook-parts.ts';

const CPR = '010185-1234';

const cell = fc.oneof(
	fc.constantFrom(
		'',
		'f1',
		'ja',
		'2018-01-01',
		'01/13/2018',
		'12.345',
		CPR,
		`x${CPR}y`,
		'=1+1',
		'_fejl',
		'__proto__',
		'#?'
	),
	fc.string({ maxLength: 6, unit: fc.constantFrom(...Array.from('a;,"\n\t=+-@&<\u0000ø0')) })
);
const line = fc.array(cell, { maxLength: 9 });
const file = fc.record({
	name: fc.oneof(fc.constantFrom(...tableNames, 'oversigt', 'kodelister', CPR, 'a[b]'), fc.constant('familer')),
	hasHeader: fc.boolean(),
	rows: fc.array(line, { maxLength: 6 })
});

test('whatever is handed in is marked: no CPR number, no formula, and it can be read again', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(file, { maxLength: 6 }), async (files) => {
			const folder = join(temporaryFolder(), 'faxe');
			mkdirSync(folder);
			for (const { name, hasHeader, rows } of files) {
				const table = tableNames.find((known) => known === name);
				const header = hasHeader && table ? [tableSchema(table).columns.map((column) => column.name)] : [];
				const text = [...header, ...rows].map((cells) => cells.join(';')).join('\r\n');
				writeFileSync(join(folder, `${name}.csv`), text);
			}
			const source = await openDelivery(folder);
			if (!('files' in source)) throw new Error(source.code);
			const { problems } = await checkFolder(folder);
			const workbook = await markWorkbook(source, problems, 'da');
			for (const part of (await workbookParts(workbook)).values()) {
				expect(part).not.toMatch(/010185-?1234/);
				expect(part).not.toMatch(/<f[ >]/);
			}
			const path = join(temporaryFolder(), 'gennemgang.xlsx');
			writeFileSync(path, workbook);
			const again = await checkFolder(path);
			if (problems.some(({ code }) => code === 'missing-table')) expect(again.outcome).toBe('refused');
		}),
		{ numRuns: 40 }
	);
});
