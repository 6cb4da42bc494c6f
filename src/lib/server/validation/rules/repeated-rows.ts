import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { FamilyFile, Row } from '#lib/trial/records.ts';
import { inTable, type Finding } from '../finding.ts';

/** A table's rows, any table, and a number that a row shares with every row equal to it, and with few others. */
interface MarkedRows {
	readonly rows: readonly Row[];
	readonly markAt: (at: number) => number;
}

const marked = <T extends Row>(rows: readonly T[], markOf: (row: T) => number): MarkedRows => ({
	rows,
	markAt: (at) => {
		const row = rows[at];
		return row ? markOf(row) : 0;
	}
});

const tablesOfFile: readonly (readonly [TableName, (file: FamilyFile) => MarkedRows])[] = [
	['ydelser', ({ services }) => marked(services, ({ start }) => start)],
	['forsoergelse', ({ supports }) => marked(supports, ({ start }) => start)],
	['kontakter', ({ contacts }) => marked(contacts, ({ start }) => start)],
	['planer', ({ plans }) => marked(plans, ({ start }) => start)],
	['udgifter', ({ costs }) => marked(costs, ({ amount }) => amount)],
	[
		'maalinger',
		({ answers }) => marked(answers, ({ respondent, item, date }) => ((respondent * 32 + item) * 64 + date) | 0)
	]
];

/**
 * Rows of a family that equal an earlier one in every column: often a file that was put together twice.
 * They are counted once. Two equal cost rows are two payments, and both stand.
 *
 * Few rows share their mark with another, and only those are compared column by column.
 */
export function repeatedRows(file: FamilyFile): Finding[] {
	return tablesOfFile.flatMap(([table, rowsOf]) => {
		const { rows, markAt } = rowsOf(file);
		const marks = new Set<number>();
		const shared = new Set<number>();
		for (let at = 0, before = 0; at < rows.length; at += 1) {
			const mark = markAt(at);
			// Whether it was there already, asked with the adding: one look instead of two.
			const { size } = marks.add(mark);
			if (size === before) shared.add(mark);
			before = size;
		}
		if (shared.size === 0) return [];

		const seen = new Map<string, number>();
		const findings: Finding[] = [];
		for (const [at, record] of rows.entries()) {
			if (!shared.has(markAt(at))) continue;
			const { row, ...values } = record;
			const text = JSON.stringify(values);
			const first = seen.get(text);
			if (first === undefined) seen.set(text, row);
			else findings.push(inTable('row-twice', table, row, { first, isSummed: table === 'udgifter' ? 'ja' : 'nej' }));
		}
		return findings;
	});
}
