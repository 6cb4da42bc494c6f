import type { ProblemCode, ProblemParameters } from '#lib/trial/problem.ts';

/** What a cell reads as. Null: not stated. */
export type CellValue = string | number | boolean | null;

/** Why a cell cannot be read. A value, not an exception: a file may hold a hundred thousand of them. */
export class CellFault {
	readonly code: ProblemCode;
	readonly parameters: ProblemParameters;

	constructor(code: ProblemCode, parameters: ProblemParameters = {}) {
		this.code = code;
		this.parameters = parameters;
	}
}
