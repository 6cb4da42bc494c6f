import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { Problem } from '#lib/trial/problem.ts';
import { MOST_MARKED_ROWS } from './mark-limits.ts';

/** What is wrong with the rows of one table. */
export interface TableFaults {
	/** By the spreadsheet's number of the row; the header is row 1. */
	readonly byRow: ReadonlyMap<number, readonly Problem[]>;
	/** Whether every faulty row is in it: there may be too many to be marked. */
	readonly isComplete: boolean;
}

export const noFaults: TableFaults = { byRow: new Map(), isComplete: true };

/** The problems that stand in a row, by table and row. Those of a whole table or delivery are left to the overview. */
export function faultsOfTables(problems: readonly Problem[]): ReadonlyMap<TableName, TableFaults> {
	const tables = new Map<TableName, { byRow: Map<number, Problem[]>; isComplete: boolean }>();
	for (const problem of problems) {
		if (problem.table === null || problem.row === null) continue;
		const faults = tables.get(problem.table) ?? { byRow: new Map<number, Problem[]>(), isComplete: true };
		tables.set(problem.table, faults);
		const ofRow = faults.byRow.get(problem.row);
		if (ofRow) ofRow.push(problem);
		else if (faults.byRow.size < MOST_MARKED_ROWS) faults.byRow.set(problem.row, [problem]);
		else faults.isComplete = false;
	}
	return tables;
}
