import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { ProblemCode } from '#lib/trial/problem.ts';
import type { Delivery } from './tables.ts';

/** Something odd that is put into a delivery, so that there is a warning to see. Nothing of it is an error. */
export interface PlantedWarning {
	readonly code: ProblemCode;
	/** Where it was put. */
	readonly table: TableName;
	/** How many times the check speaks up. */
	readonly count: number;
	readonly what: string;
	/** The tables that change. */
	readonly plant: (delivery: Delivery) => Partial<Delivery>;
}
