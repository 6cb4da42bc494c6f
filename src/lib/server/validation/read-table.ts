import type { IdentifierKind, TableName } from '#lib/trial/delivery-schema.ts';
import { MOST_TABLE_ROWS } from '../delivery/limits.ts';
import { withoutAbsentColumns } from './absent-columns.ts';
import { beginSurvey, needsSurvey } from './conventions.ts';
import { inTable, type Finding } from './finding.ts';
import { rowReader, type RowReading } from './read-row.ts';
import { makeRecord, type ReadRow, type Records } from './records.ts';
import { rowRules } from './rules/row-rules.ts';
import type { DeliveryHead } from './rules/context.ts';
import type { FoundTable } from './tables.ts';

/** A row that was read: its record where every cell that it needs could be read, else null. */
export type TakeRecord<T extends TableName> = (record: Records[T] | null, cells: ReadRow, row: number) => void;

export interface TableReading {
	readonly head: DeliveryHead;
	readonly identify: (kind: IdentifierKind, pseudonym: string) => number;
	readonly report: (finding: Finding) => void;
}

/** How many rows a table has, and whether they can be taken for all of them. */
export interface TableRead {
	readonly rows: number;
	readonly isTrusted: boolean;
}

/**
 * Reads a table from text to records, one row at a time, and applies the rules that need one row.
 * Amounts, and dates with slashes, are looked through once before they are read.
 */
export async function readTable<T extends TableName>(
	name: T,
	{ table, file, header }: FoundTable,
	{ head, identify, report }: TableReading,
	take: TakeRecord<T>
): Promise<TableRead> {
	if (!header.isReadable) return { rows: 0, isTrusted: false };
	const ragged: Finding[] = [];
	const survey = beginSurvey(table, header);
	if (needsSurvey(table, file)) await file.rows(survey.look);
	const read = rowReader({
		table,
		header,
		conventions: survey.conventions(),
		identify,
		isSheet: file.sheet !== null,
		report: (finding) => {
			if (finding.code === 'ragged-row') ragged.push(finding);
			else report(finding);
		}
	});
	const reportOfRow = withoutAbsentColumns(table, header, report);
	const record = (reading: RowReading, row: number): Records[T] | null => {
		// Without a column that every row must state, no row can be a record.
		if (!reading.isWhole) return null;
		const made = makeRecord[name](reading.cells, row);
		for (const rule of rowRules[name]) for (const finding of rule(made, head, name)) reportOfRow(finding);
		return made;
	};

	let count = 0;
	const brokenQuotes = new Set(
		await file.rows((rows, firstRow) => {
			for (const [offset, cells] of rows.entries()) {
				const row = firstRow + offset;
				const reading = read(cells, row);
				if (!reading) continue;
				count += 1;
				if (count > MOST_TABLE_ROWS) continue;
				take(record(reading, row), reading.cells, row);
			}
		})
	);
	if (count > MOST_TABLE_ROWS) report(inTable('too-many-rows', name, null, { most: MOST_TABLE_ROWS }));
	for (const row of brokenQuotes) report(inTable('broken-quotes', name, row));
	// A quotation mark that is not closed swallows separators: the mark is told, not what it swallowed.
	for (const finding of ragged) if (!brokenQuotes.has(finding.row ?? 0)) report(finding);
	return { rows: count, isTrusted: brokenQuotes.size === 0 };
}
