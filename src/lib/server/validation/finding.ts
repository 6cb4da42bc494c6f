import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { Problem, ProblemCode, ProblemParameters } from '#lib/trial/problem.ts';

/** A problem as a rule sees it: where it stands in the tables. Which file that is, the rule does not know. */
export type Finding = Omit<Problem, 'file'>;

/** A finding in one cell. */
export function inCell(
	code: ProblemCode,
	table: TableName,
	row: number,
	column: string,
	parameters: ProblemParameters = {}
): Finding {
	return { code, table, row, column, parameters };
}

/** A finding that concerns a whole row, a whole table, or the delivery. */
export function inTable(
	code: ProblemCode,
	table: TableName | null,
	row: number | null = null,
	parameters: ProblemParameters = {}
): Finding {
	return { code, table, row, column: null, parameters };
}
