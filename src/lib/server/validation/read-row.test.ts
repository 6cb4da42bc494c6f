import { expect, test } from 'vitest';
import { tableSchema } from '#lib/trial/delivery-schema.ts';
import { readHeader } from './header.ts';
import { rowReader } from './read-row.ts';

const table = tableSchema('planer');
const header = readHeader(table, ['familie_id', 'person_id', 'plantype', 'startdato', 'slutdato'], false);

/** Reads a row of plans, whose start column is refused from the row that is given. */
function readPlan(monthFirstRow: number | null, cells: readonly string[]) {
	const monthFirstRows = table.columns.map(({ name }) => (name === 'startdato' ? monthFirstRow : null));
	const conventions = { decimalMark: null, monthFirstRows };
	const parts = { table, header, conventions, identify: () => 7, isSheet: false, report: () => undefined };
	return rowReader(parts)(cells, 2);
}

const plan = ['f1', 'p1', 'lab27', '2018-03-25', ''];

test('a day that was read elsewhere is nothing in a column that is refused whole', () => {
	expect(readPlan(null, plan)).toMatchObject({ isWhole: true, cells: { startdato: 17_615, slutdato: null } });
	expect(readPlan(9, plan)).toMatchObject({ isWhole: false, cells: { startdato: null } });
});

test('the same text is read in each column as that column asks', () => {
	const asCode = readPlan(null, ['f1', 'p1', '2018-03-25', '2018-03-25', ' 2018-03-25 ']);
	expect(asCode).toMatchObject({ isWhole: false, cells: { plantype: null, startdato: 17_615, slutdato: 17_615 } });
});
