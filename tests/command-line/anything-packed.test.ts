import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterAll, describe, expect, test } from 'vitest';
import { openDelivery } from '#lib/server/delivery/open-delivery.ts';
import { openTemporaryStore } from '#lib/server/store/open-store.ts';
import { readDelivery } from '#lib/server/workflows/read-delivery.ts';
import { receiveDelivery, type Receipt } from '#lib/server/workflows/receive-delivery.ts';
import { problemMessage } from '#lib/i18n/problems.ts';
import { deliverySchema, tableNames } from '#lib/trial/delivery-schema.ts';
import { problemSeverities } from '#lib/trial/problem.ts';
import { archiveOf, type Packed } from '../support/archive.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { checkFolder, migrations } from '../support/receive.ts';
import { soundDelivery, type TextTables } from '../support/sound-delivery.ts';
import { partsOf, sheetsOf, workbookOf } from '../support/workbook.ts';

const folder = temporaryFolder();
const store = openTemporaryStore(migrations);
afterAll(() => {
	store.close();
});

const rowsHeld = (): unknown =>
	store.sqlite
		.prepare(
			'SELECT (SELECT count(*) FROM deliveries) + (SELECT count(*) FROM costs) + (SELECT count(*) FROM identifiers)'
		)
		.pluck()
		.get();

/** Receives bytes as a file, and holds what holds whatever the bytes are. */
async function receive(bytes: Uint8Array, name: string): Promise<Receipt> {
	const path = join(folder, name);
	writeFileSync(path, bytes);
	const before = rowsHeld();
	const receipt = await receiveDelivery(store, await readDelivery(await openDelivery(path), store.key), {
		purpose: 'store',
		actor: 'command-line',
		receivedAt: '2021-01-01'
	});
	if (receipt.outcome !== 'stored') expect(rowsHeld()).toBe(before);
	expect(receipt.outcome === 'refused').toBe(receipt.problems.some(({ code }) => problemSeverities[code] === 'error'));
	for (const problem of receipt.problems) {
		expect(problemMessage(problem, 'da')).not.toMatch(/undefined|NaN|\[object/);
	}
	return receipt;
}

const packedTables: Packed[] = Object.entries(soundDelivery()).map(([name, rows]) => ({
	name: `${name}.csv`,
	bytes: rows.map((row) => `${row.join(';')}\r\n`).join('')
}));
const archive = archiveOf(packedTables);
const workbook = workbookOf({ sheets: sheetsOf(soundDelivery()) });
const realWorkbook = readFileSync(fileURLToPath(new URL('../workbooks/sound.xlsx', import.meta.url)));
const anyName = fc.constantFrom('faxe.zip', 'faxe.xlsx', 'faxe.xls', 'faxe');

/** A few bytes changed, and perhaps the end cut off. */
const anyDamage = fc.record({
	changes: fc.array(fc.record({ place: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) }), {
		maxLength: 4
	}),
	kept: fc.oneof(fc.constant(1), fc.double({ min: 0, max: 1, noNaN: true }))
});

function damaged(whole: Buffer, { changes, kept }: { changes: { place: number; byte: number }[]; kept: number }) {
	const bytes = Buffer.from(whole);
	for (const { place, byte } of changes) bytes[Math.min(bytes.length - 1, Math.floor(place * bytes.length))] = byte;
	return bytes.subarray(0, Math.ceil(kept * bytes.length));
}

/** The directory of an archive is where a wrong number does most: changes that fall into its end. */
const anyDamageOfDirectory = fc.array(fc.record({ fromEnd: fc.nat(600), byte: fc.nat(255) }), {
	minLength: 1,
	maxLength: 6
});

describe('there is an answer, and nothing stored by halves', () => {
	test('whatever bytes a file holds', async () => {
		const signature = fc.constantFrom(
			'',
			'PK\u0003\u0004',
			'PK\u0005\u0006',
			'\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'
		);
		await fc.assert(
			fc.asyncProperty(signature, fc.uint8Array({ maxLength: 300 }), anyName, async (begin, bytes, name) => {
				const { outcome } = await receive(Buffer.concat([Buffer.from(begin, 'latin1'), bytes]), name);
				expect(outcome).toBe('refused');
			}),
			{ numRuns: 200 }
		);
	}, 60_000);

	test.each([
		['archive', archive, 'faxe.zip'],
		['workbook', workbook, 'faxe.xlsx'],
		['workbook from LibreOffice', realWorkbook, 'faxe.xlsx']
	])(
		'however an %s was damaged',
		async (_name, whole, name) => {
			await fc.assert(
				fc.asyncProperty(anyDamage, async (damage) => {
					await receive(damaged(whole, damage), name);
				}),
				{ numRuns: 100 }
			);
			await fc.assert(
				fc.asyncProperty(anyDamageOfDirectory, async (changes) => {
					const bytes = Buffer.from(whole);
					for (const { fromEnd, byte } of changes) bytes[bytes.length - 1 - fromEnd] = byte;
					await receive(bytes, name);
				}),
				{ numRuns: 200 }
			);
		},
		120_000
	);

	test('whatever the parts of a workbook hold', async () => {
		const parts = partsOf({ sheets: sheetsOf(soundDelivery()) });
		const piece = fc.oneof(
			fc.constantFrom(
				'<',
				'>',
				'"',
				'&',
				'<c>',
				'</c>',
				'<row r="9">',
				'<v>',
				']]>',
				'<![CDATA[',
				'<!--',
				'r="1"',
				'&#0;'
			),
			fc.string({ maxLength: 5 })
		);
		const edit = fc.record({
			part: fc.nat(parts.length - 1),
			place: fc.double({ min: 0, max: 1, noNaN: true }),
			removed: fc.nat(40),
			piece
		});
		await fc.assert(
			fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
				const changed = parts.map((part, at) => {
					let text = String(part.bytes);
					for (const { place, removed, piece: put } of edits.filter(({ part: which }) => which === at)) {
						const from = Math.floor(place * text.length);
						text = text.slice(0, from) + put + text.slice(from + removed);
					}
					return { ...part, bytes: text };
				});
				await receive(archiveOf(changed), 'faxe.xlsx');
			}),
			{ numRuns: 200 }
		);
	}, 120_000);

	test('with parts in each other’s place', async () => {
		const parts = partsOf({ sheets: sheetsOf(soundDelivery()) });
		await fc.assert(
			fc.asyncProperty(fc.nat(parts.length - 1), fc.nat(parts.length - 1), async (one, other) => {
				const swapped = parts.map((part, at) => {
					const from = at === one ? other : at === other ? one : at;
					return { ...part, bytes: parts[from]?.bytes ?? '' };
				});
				await receive(archiveOf(swapped), 'faxe.xlsx');
			}),
			{ numRuns: 60 }
		);
	}, 60_000);
});

/** Text that both a CSV file and XML can hold: control characters are no part of XML. */
const anyText = fc
	.string({ unit: 'grapheme-ascii', maxLength: 12 })
	.filter((text) => !/_x[0-9a-f]{4}_/i.test(text) && !/["\r\n]/.test(text.slice(-1)));
const anyCell = fc.oneof(
	anyText,
	fc.constantFrom(
		'',
		'f1',
		'p1',
		'2018-02-30',
		'25/03/2018',
		'03/25/2018',
		'12.345',
		'1.000,5',
		'ja',
		'010180-1234',
		'a"b',
		'æøå',
		'x;y'
	)
);
const anyEdit = fc.record({
	table: fc.constantFrom(...tableNames),
	row: fc.nat(5),
	column: fc.nat(12),
	text: anyCell
});

// The invariant: what a table says does not depend on the file it came in.
test('the same table says the same in a CSV file, in an archive and in a workbook', async () => {
	let run = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(anyEdit, { maxLength: 5 }), async (edits) => {
			const tables: TextTables = soundDelivery();
			for (const { table, row, column, text } of edits) {
				const cells = tables[table][row];
				const width = deliverySchema.find(({ name }) => name === table)?.columns.length ?? 0;
				// A column without a name is told in the way of each: a row too long, and a cell outside the table.
				const isNameless = row === 0 && text.trim() === '';
				if (cells && column < width && !isNameless) cells[column] = text;
			}
			run += 1;
			const name = join(folder, `t${String(run)}`);
			const files = Object.entries(tables).map(([table, rows]) => ({
				name: `${table}.csv`,
				bytes: Papa.unparse(rows, { delimiter: ';', quotes: true })
			}));
			mkdirSync(name);
			for (const file of files) writeFileSync(join(name, file.name), file.bytes);
			writeFileSync(`${name}.zip`, archiveOf(files));
			writeFileSync(`${name}.xlsx`, workbookOf({ sheets: sheetsOf(tables) }));
			const said = async (path: string) => {
				const { outcome, rows, municipality, cutoff, problems } = await checkFolder(path);
				const plain = problems.map(({ code, table, row, column, parameters }) => {
					const { place: _place, cell: _cell, ...rest } = parameters;
					return { code, table, row, column, parameters: rest };
				});
				return { outcome, rows, municipality, cutoff, problems: plain };
			};
			const ofFolder = await said(name);
			expect(await said(`${name}.zip`)).toEqual(ofFolder);
			expect(await said(`${name}.xlsx`)).toEqual(ofFolder);
		}),
		{ numRuns: 100 }
	);
}, 120_000);
