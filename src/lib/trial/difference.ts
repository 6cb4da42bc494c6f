import type { TableName } from './delivery-schema.ts';
import type { ProblemParameters } from './problem.ts';

/**
 * What a delivery says otherwise than the one before without anything being wrong: told, so that the sender can
 * see whether it was meant. What may be wrong is a warning among the problems.
 */
export const differenceCodes = ['family-new', 'cost-changed'] as const;

export type DifferenceCode = (typeof differenceCodes)[number];

/** One such difference, placed as a problem is. */
export interface Difference {
	readonly code: DifferenceCode;
	readonly table: TableName;
	readonly file: null;
	/** Null where what was in the delivery before is here no longer. */
	readonly row: number | null;
	readonly column: null;
	readonly parameters: ProblemParameters;
}
