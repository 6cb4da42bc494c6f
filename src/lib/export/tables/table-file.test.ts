import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Figure } from '#lib/trial/released.ts';
import { publicTables } from '#lib/trial/public-tables.ts';
import { tableFormats } from '#lib/trial/table-listed.ts';
import { faultsInDataPackage } from '../../../../tests/support/data-package-profile.ts';
import { workbookParts } from '../../../../tests/support/workbook-parts.ts';
import { describeTables } from './describe-tables.ts';
import { editionTable } from './edition-table.ts';
import { handedEdition } from './handed-edition.fixture.ts';
import { tableFields } from './table-fields.ts';
import { tableFile } from './table-file.ts';

const edition = handedEdition();
const names = tableFields.map(({ name }) => name);

async function textOf(file: string, of = edition): Promise<string> {
	const made = await tableFile(of, file);
	if (!made) throw new Error(`no file ${file}`);
	const bytes = Buffer.from(made.bytes);
	return file.endsWith('.xlsx') ? [...(await workbookParts(bytes)).values()].join('\n') : bytes.toString();
}

/** Reads a CSV file as somebody else's program does. */
const read = (text: string, delimiter: string) =>
	Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, delimiter, skipEmptyLines: true });

const files = publicTables.flatMap((table) => Object.values(tableFormats).map((format) => `${table}.${format}`));

describe('the files of the tables', () => {
	test.each(publicTables)('%s is read back by another program, cell by cell', async (table) => {
		const { rows } = editionTable(edition, table);
		for (const [format, delimiter, decimal] of [
			['csv', ',', '.'],
			['danish.csv', ';', ',']
		] as const) {
			const { data, errors, meta } = read(await textOf(`${table}.${format}`), delimiter);
			expect(errors).toEqual([]);
			expect(meta.fields).toEqual(names);
			expect(data).toEqual(
				rows.map((row) =>
					Object.fromEntries(
						names.map((name) => {
							const cell = row[name] ?? '';
							return [name, typeof cell === 'number' ? String(cell).replace('.', decimal) : cell];
						})
					)
				)
			);
		}
		const json = JSON.parse(await textOf(`${table}.json`)) as { rows: unknown };
		expect(json.rows).toEqual(rows);
	});

	test('are the same each time they are made', async () => {
		const again = handedEdition();
		for (const file of files) expect(await textOf(file, again), file).toBe(await textOf(file));
		expect(describeTables(again)).toBe(describeTables(edition));
	});

	test('say that synthetic data are synthetic', async () => {
		for (const file of files) expect(await textOf(file), file).toContain('SYNTETISKE DATA');
		expect(describeTables(edition)).toContain('SYNTETISKE DATA');
	});

	test('begin no cell with what a spreadsheet takes for a formula', async () => {
		for (const table of publicTables)
			for (const row of read(await textOf(`${table}.csv`), ',').data)
				for (const [name, cell] of Object.entries(row))
					if (!['value', 'at'].includes(name)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
	});

	test('are found by their names only', async () => {
		for (const file of ['cost', 'cost.csv.csv', 'cost.pdf', 'measure:cost.csv', '.csv', '../cost.csv', 'danish.csv'])
			expect(await tableFile(edition, file)).toBeNull();
	});
});

/** What somebody might have left in a hidden figure: no type lets it in, and it must not come out. */
const CANARY = 987_654.321;
const leaking = { state: 'hidden', value: CANARY } as Figure;

test('a hidden figure has its row, without a value, in every format', async () => {
	const hiding = handedEdition((views) => {
		const [cell] = views['measure:cost'].figures.series.cells;
		if (cell && 'plain' in cell.indsats) cell.indsats.plain.before = leaking;
		const [curve] = views['measure:cost'].figures.curves;
		if (curve) Object.assign(curve, { curve: { ...curve.curve, state: 'hidden', lastDay: CANARY } });
		const [started] = views.flow.figures;
		if (started) started.started = leaking;
	});
	for (const table of ['cost', 'flow'] as const)
		for (const format of Object.values(tableFormats)) {
			const text = await textOf(`${table}.${format}`, hiding);
			expect(text).toContain('hidden');
			expect(text).not.toMatch(/987[.\s]?654/);
		}
	const { rows } = editionTable(hiding, 'cost');
	expect(rows.find(({ scope, quantity }) => scope === '320' && quantity === 'before')).toMatchObject({
		...{ status: 'hidden', value: null, unit: 'krone' }
	});
	const curves = rows.filter(({ quantity }) => String(quantity).startsWith('curve-before'));
	expect(curves).toEqual([expect.objectContaining({ status: 'hidden', value: null, at: null })]);
});

test('the description is one of the Data Package standard', () => {
	expect(faultsInDataPackage(JSON.parse(describeTables(edition)))).toEqual([]);
});

test('the description names every file, with its columns and its checksum', async () => {
	const described = JSON.parse(describeTables(edition)) as {
		resources: { name: string; path: string; rows: number; hash: string; schema: { fields: { name: string }[] } }[];
		edition: object;
	};
	expect(described.resources.map(({ name }) => name)).toEqual(publicTables);
	expect(described.edition).toMatchObject({ number: '2018-3', sha256: edition.stamp.sha256, code: '0.1.0' });
	for (const { name, path, rows, hash, schema } of described.resources) {
		expect(path).toBe(`tables/${name}.csv`);
		const file = await tableFile(edition, `${name}.csv`);
		const bytes = await buffer(new Blob([file?.bytes ?? '']).stream());
		expect(hash).toBe(`sha256:${createHash('sha256').update(bytes).digest('hex')}`);
		expect(rows).toBe(read(bytes.toString(), ',').data.length);
		expect(schema.fields.map((field) => field.name)).toEqual(names);
	}
});
