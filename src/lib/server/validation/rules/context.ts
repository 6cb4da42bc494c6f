import type { CostCategory } from '#lib/trial/code-lists.ts';
import type { Day } from '#lib/trial/day.ts';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { PriceIndex } from '#lib/trial/protocol.ts';

/** What is known about the delivery when its rows are looked at. Null: `leverance` could not be read. */
export interface DeliveryHead {
	readonly cutoff: Day | null;
}

/** What is known about the delivery when its families are looked at. */
export interface FamilyContext extends DeliveryHead {
	readonly tables: ReadonlySet<TableName>;
	readonly priceIndex: PriceIndex;
	/** Above this many øre a month's cost in the category is an outlier. */
	readonly outlierLimits: ReadonlyMap<CostCategory, number>;
}
