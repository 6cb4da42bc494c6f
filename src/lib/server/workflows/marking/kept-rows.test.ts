import { describe, expect, test } from 'vitest';
import type { Problem } from '#lib/trial/problem.ts';
import type { DeliveredCell, DeliveredFile } from '../../delivery/delivery-source.ts';
import { faultsOfTables, noFaults, type TableFaults } from './faults-of-tables.ts';
import { keepRows } from './kept-rows.ts';
import { MOST_CELLS, MOST_COLUMNS, MOST_MARKED_ROWS, MOST_ROWS } from './mark-limits.ts';

const header = ['familie_id', 'maaned'];
const row: readonly DeliveredCell[] = ['f1', '2018-01'];

/** A table of so many equal rows, or of the rows given with their numbers. */
const tableOf = (rows: number | ReadonlyMap<number, readonly DeliveredCell[]>, names = header): DeliveredFile => ({
	name: 'udgifter.csv',
	tableName: 'udgifter',
	header: names,
	hasSlash: false,
	hasDecimalMark: false,
	sheet: null,
	rows(take) {
		if (typeof rows === 'number')
			take(
				Array.from({ length: rows }, () => row),
				2
			);
		else for (const [number, cells] of rows) take([cells], number);
		return Promise.resolve([]);
	}
});

const fault = (at: number): Problem => ({
	code: 'bad-month',
	table: 'udgifter',
	file: null,
	row: at,
	column: 'maaned',
	parameters: {}
});
const faultyIn = (...rows: number[]): TableFaults => faultsOfTables(rows.map(fault)).get('udgifter') ?? noFaults;

describe('the rows that a marked workbook shows', () => {
	test('are all of them, where there is room', async () => {
		const kept = await keepRows(tableOf(MOST_ROWS - 1), faultyIn(5), MOST_CELLS);
		expect(kept).toMatchObject({ isWhole: true, count: 2 * (MOST_ROWS - 1), width: 2 });
		expect(kept.rows).toHaveLength(MOST_ROWS - 1);
	});

	test.each([
		['too many rows', MOST_ROWS, MOST_CELLS],
		['too many cells', 100, 199]
	])('are the faulty ones, with %s', async (_, rows, mostCells) => {
		const kept = await keepRows(tableOf(rows), faultyIn(5, rows + 1), mostCells);
		expect(kept.isWhole).toBe(false);
		expect(kept.rows.map(([number]) => number)).toEqual([5, rows + 1]);
	});

	test('are the faulty ones, where a stray cell stands far down', async () => {
		const kept = await keepRows(
			tableOf(
				new Map([
					[2, row],
					[1_000_000, row]
				])
			),
			faultyIn(2),
			MOST_CELLS
		);
		expect(kept).toMatchObject({ isWhole: false, rows: [[2, row]] });
	});

	test('are cut, where a row or the header is wider than any table', async () => {
		const wide = Array.from({ length: 20_000 }, () => 'x');
		const ofRow = await keepRows(tableOf(new Map([[2, wide]])), faultyIn(2), MOST_CELLS);
		expect(ofRow).toMatchObject({ isWhole: false, width: MOST_COLUMNS });
		const ofHeader = await keepRows(tableOf(1, wide), faultyIn(2), MOST_CELLS);
		expect(ofHeader).toMatchObject({ isWhole: false, width: MOST_COLUMNS });
	});
});

describe('the faults of a table', () => {
	test('are by row, those of the whole table left out', () => {
		const ofTable: Problem = { ...fault(2), row: null };
		const ofDelivery: Problem = { ...fault(2), table: null };
		const { byRow } = faultsOfTables([fault(2), fault(2), ofTable, ofDelivery]).get('udgifter') ?? noFaults;
		expect([...byRow].map(([at, problems]) => [at, problems.length])).toEqual([[2, 2]]);
	});

	test('are no more than anybody mends, and then it is said', () => {
		const rows = Array.from({ length: MOST_MARKED_ROWS }, (_, at) => at + 2);
		expect(faultyIn(...rows, 2).isComplete).toBe(true);
		const tooMany = faultyIn(...rows, MOST_MARKED_ROWS + 2);
		expect(tooMany.isComplete).toBe(false);
		expect(tooMany.byRow.size).toBe(MOST_MARKED_ROWS);
	});
});
