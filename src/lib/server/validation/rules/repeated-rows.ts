import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { FamilyFile, Row } from '#lib/trial/records.ts';
import { inTable, type Finding } from '../finding.ts';

/** A table's rows, any table, each with a number that it shares with every row equal to it, and with few others. */
type MarkedRows = readonly { readonly row: Row; readonly mark: number }[];

const marked = <T extends Row>(rows: readonly T[], markOf: (row: T) => number): MarkedRows =>
	rows.map((row) => ({ row, mark: markOf(row) }));

const tablesOfFile: readonly (readonly [TableName, (file: FamilyFile) => MarkedRows])[] = [
	['ydelser', ({ services }) => marked(services, ({ start }) => start)],
	['forsoergelse', ({ supports }) => marked(supports, ({ start }) => start)],
	['kontakter', ({ contacts }) => marked(contacts, ({ start }) => start)],
	['planer', ({ plans }) => marked(plans, ({ start }) => start)],
	['udgifter', ({ costs }) => marked(costs, ({ amount }) => amount)],
	['maalinger', ({ answers }) => marked(answers, ({ respondent, item, date }) => (respondent * 32 + item) * 64 + date)]
];

/**
 * Rows of a family that equal an earlier one in every column: often a file that was put together twice.
 * They are counted once. Two equal cost rows are two payments, and both stand.
 *
 * Few rows share their mark with another, and only those are compared column by column.
 */
export function repeatedRows(file: FamilyFile): Finding[] {
	return tablesOfFile.flatMap(([table, rowsOf]) => {
		const rows = rowsOf(file);
		const marks = new Set<number>();
		const shared = new Set<number>();
		for (const { mark } of rows) (marks.has(mark) ? shared : marks).add(mark);
		if (shared.size === 0) return [];

		const seen = new Map<string, number>();
		const findings: Finding[] = [];
		for (const { row: record, mark } of rows) {
			if (!shared.has(mark)) continue;
			const { row, ...values } = record;
			const text = JSON.stringify(values);
			const first = seen.get(text);
			if (first === undefined) seen.set(text, row);
			else findings.push(inTable('row-twice', table, row, { first, isSummed: table === 'udgifter' ? 'ja' : 'nej' }));
		}
		return findings;
	});
}
