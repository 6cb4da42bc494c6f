import type { TableName } from './delivery-schema.ts';
import type { Group } from './code-lists.ts';
import type { Day } from './day.ts';
import type { FamilyFile } from './records.ts';

/** A municipality's current delivery, family by family, so that a country need not fit in memory. */
export interface MunicipalityData {
	readonly municipality: string;
	/** C: the registers are complete up to and including this day. */
	readonly cutoff: Day;
	/** The same of each group, where the rows of the two come from different deliveries. */
	readonly cutoffs?: Readonly<Record<Group, Day>>;
	readonly sha256: string;
	/** The tables that were delivered, however many rows they held. */
	readonly tables: ReadonlySet<TableName>;
	/** Can be walked more than once. */
	readonly families: Iterable<FamilyFile>;
}
