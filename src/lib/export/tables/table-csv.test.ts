import { expect, test } from 'vitest';
import { danishExcel, standard } from '../package/csv-lines.ts';
import { editionTable } from './edition-table.ts';
import { handedEdition } from './handed-edition.fixture.ts';
import { tableCsv } from './table-csv.ts';

// By hand: the signs that spreadsheets begin a formula with. A number below zero is one and stays as it is.
test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('a text that begins as %j is no formula', (text) => {
	const table = editionTable(handedEdition(), 'flow');
	const rows = [{ name: text, value: -1.5 }];
	for (const [dialect, value] of [
		[standard, '-1.5'],
		[danishExcel, '-1,5']
	] as const) {
		const [, line = ''] = tableCsv({ ...table, rows }, dialect).split('\r\n');
		const cells = line.split(dialect.delimiter);
		expect(cells).toContain(`'${text}`);
		expect(cells).toContain(value);
	}
});
