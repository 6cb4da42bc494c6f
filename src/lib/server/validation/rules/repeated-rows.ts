import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { FamilyFile } from '#lib/trial/records.ts';
import { inTable, type Finding } from '../finding.ts';

/** A table's rows, any table. */
type Rows = readonly { readonly row: number }[];

const tablesOfFile: readonly (readonly [TableName, (file: FamilyFile) => Rows])[] = [
	['ydelser', (file) => file.services],
	['forsoergelse', (file) => file.supports],
	['kontakter', (file) => file.contacts],
	['planer', (file) => file.plans],
	['udgifter', (file) => file.costs],
	['maalinger', (file) => file.answers]
];

/**
 * Rows of a family that equal an earlier one in every column: often a file that was put together twice.
 * They are counted once. Two equal cost rows are two payments, and both stand.
 */
export function repeatedRows(file: FamilyFile): Finding[] {
	return tablesOfFile.flatMap(([table, rowsOf]) => {
		const seen = new Map<string, number>();
		const findings: Finding[] = [];
		for (const { row, ...values } of rowsOf(file)) {
			const text = JSON.stringify(values);
			const first = seen.get(text);
			if (first === undefined) seen.set(text, row);
			else findings.push(inTable('row-twice', table, row, { first, isSummed: table === 'udgifter' ? 'ja' : 'nej' }));
		}
		return findings;
	});
}
