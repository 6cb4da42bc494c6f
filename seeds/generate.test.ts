import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dayOfIso, monthOfDay } from '#lib/trial/day.ts';
import { deliverySchema, type TableName } from '#lib/trial/delivery-schema.ts';
import { sites } from './sites.ts';
import type { Cell, Delivery } from './tables.ts';
import { siteDelivery, trialFiles } from './trial.ts';

const seeds = import.meta.dirname;
const files = trialFiles();
const all = sites.map(siteDelivery);

const rowsOf = (delivery: Delivery, table: TableName): readonly Readonly<Record<string, Cell>>[] =>
	delivery[table] ?? [];

/** Every cell of the trial in one column. */
const cells = (table: TableName, column: string): Cell[] =>
	all.flatMap((delivery) => rowsOf(delivery, table).map((row) => row[column] ?? null));

describe('the committed files', () => {
	test.each([...files])('%s is what the generator makes, byte for byte', (path, bytes) => {
		expect(readFileSync(join(seeds, path)).equals(bytes)).toBe(true);
	});

	test('are all of them', () => {
		const committed = sites.flatMap(({ folder }) =>
			readdirSync(join(seeds, folder)).map((name) => `${folder}/${name}`)
		);
		expect([...committed, 'example.json', 'truths.json'].toSorted()).toEqual([...files.keys()].toSorted());
	});

	// trial-data.md: day 01-31 and month 01-12, with or without the hyphen, no digit on either side.
	test.each([...files])('%s holds nothing that looks like a CPR number', (_, bytes) => {
		const cprLike = /(?<!\d)(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}-?\d{4}(?!\d)/;
		expect(Buffer.from(bytes).toString('latin1')).not.toMatch(cprLike);
	});
});

describe('the delivery format', () => {
	const columns = deliverySchema.flatMap(({ name: table, columns }) => columns.map((column) => ({ table, ...column })));
	const codeColumns = columns.flatMap(({ table, name, cell }) =>
		cell.type === 'code' ? [{ table, name, codes: cell.codes.map(({ code }) => code) }] : []
	);

	test('every identifier says that it is synthetic', () => {
		const identifiers = columns.filter(({ cell }) => cell.type === 'identifier');
		expect(identifiers.map(({ name }) => name)).toContain('familie_id');
		for (const { table, name } of identifiers) {
			for (const id of cells(table, name)) if (id !== null) expect(id).toMatch(/^syntetisk-[a-z0-9-]{1,30}$/);
		}
	});

	test.each(codeColumns)(
		'$name of $table: every code is known, and every known code occurs',
		({ table, name, codes }) => {
			const used = new Set(cells(table, name).filter((code) => code !== null));
			const isTrialsOwn = name === 'kommune';
			expect([...used].toSorted()).toEqual(isTrialsOwn ? ['316', '320', '370'] : codes.toSorted());
		}
	);
});

/** A family's kroner in the twelve months from a month on, in the prices of the day. */
function yearOfCost(delivery: Delivery, family: string, from: number): number {
	const rows = (delivery.udgifter ?? []).filter((row) => row.familie_id === family);
	return rows
		.filter(({ maaned }) => maaned >= from && maaned < from + 12)
		.reduce((sum, row) => sum + row.beloeb / 100, 0);
}

test('cost falls in Næstved although no effect was planted, in both groups: they were chosen when they were dear', () => {
	const [naestved] = sites.filter(({ folder }) => folder === 'naestved').map(siteDelivery);
	if (!naestved) throw new Error('Næstved is missing');
	const lastStart = dayOfIso('2019-12-31');
	const finished = (naestved.familier ?? []).filter((row) => row.startdato <= lastStart && row.slutdato === null);
	for (const group of ['indsats', 'sammenligning']) {
		const families = finished.filter((row) => row.gruppe === group);
		const total = (shift: number): number =>
			families.reduce((sum, row) => sum + yearOfCost(naestved, row.familie_id, monthOfDay(row.startdato) + shift), 0);
		expect(families.length).toBeGreaterThan(20);
		expect(total(0)).toBeLessThan(0.9 * total(-12));
	}
});
