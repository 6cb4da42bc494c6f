import { expect, test, vi } from 'vitest';
import { tableSchema } from '#lib/trial/delivery-schema.ts';
import type { Finding } from './finding.ts';
import { readHeader } from './header.ts';
import { readTable } from './read-table.ts';

vi.mock('../delivery/limits.ts', () => ({ MOST_TABLE_ROWS: 3 }));

async function takenOf(rowCount: number): Promise<{ rows: number[]; findings: Finding[] }> {
	const columns = ['familie_id', 'person_id', 'plantype', 'startdato', 'slutdato'];
	const row = ['f1', '', 'lab27', '2018-01-01', ''];
	const rows: number[] = [];
	const findings: Finding[] = [];
	const table = tableSchema('planer');
	const file = {
		name: 'planer.csv',
		tableName: 'planer',
		header: columns,
		hasSlash: false,
		hasDecimalMark: false,
		sheet: null,
		rows: (take: (given: string[][], firstRow: number) => void) => {
			take(Array<string[]>(rowCount).fill(row), 2);
			return Promise.resolve([]);
		}
	};
	const found = { table, file, header: readHeader(table, columns, false), shownFile: 'faxe/planer.csv' };
	const reading = { head: { cutoff: null }, identify: () => 1, report: (finding: Finding) => findings.push(finding) };
	await readTable('planer', found, reading, (_record, _cells, at) => rows.push(at));
	return { rows, findings };
}

test('as many rows as are read are read, and one more refuses the table', async () => {
	expect(await takenOf(3)).toEqual({ rows: [2, 3, 4], findings: [] });
	const { rows, findings } = await takenOf(5);
	expect(rows).toEqual([2, 3, 4]);
	expect(findings).toMatchObject([{ code: 'too-many-rows', table: 'planer', parameters: { most: 3 } }]);
});
