import { danishExcel, standard } from '#lib/export/package/csv-lines.ts';
import type { NumberedEdition } from '#lib/trial/edition-page.ts';
import { publicTableOf } from '#lib/trial/public-tables.ts';
import { tableFormats, type TableFormat } from '#lib/trial/table-listed.ts';
import { editionTable, type EditionTable } from './edition-table.ts';
import { tableCsv } from './table-csv.ts';
import { tableJson } from './table-json.ts';
import { tableWorkbook } from './table-workbook.ts';

/** A file as it is sent. */
export interface TableFile {
	readonly type: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

type Handed = Pick<NumberedEdition, 'number' | 'stamp' | 'content'>;

/** The file that an address such as `cost.csv` names; null where there is none. */
export async function tableFile(edition: Handed, file: string): Promise<TableFile | null> {
	const [stem = '', ...end] = file.split('.');
	const format = formats.find((one) => tableFormats[one] === end.join('.'));
	const name = publicTableOf(stem);
	if (!format || !name) return null;
	const bytes = await written(edition, editionTable(edition, name), format);
	return { type: types[format], bytes: new Uint8Array(bytes) };
}

const formats = Object.keys(tableFormats) as TableFormat[];

async function written(edition: Handed, table: EditionTable, format: TableFormat): Promise<Buffer> {
	switch (format) {
		case 'csv':
			return Buffer.from(tableCsv(table, standard));
		case 'danishCsv':
			return Buffer.from(tableCsv(table, danishExcel));
		case 'xlsx':
			return tableWorkbook(edition, table);
		case 'json':
			return Buffer.from(tableJson(edition, table));
	}
}

const types: Readonly<Record<TableFormat, string>> = {
	csv: 'text/csv; charset=utf-8',
	danishCsv: 'text/csv; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	json: 'application/json'
};
