import type { TableName } from './delivery-schema.ts';
import type { Identifiability } from './family-profile.ts';

/** A received delivery as the history shows it. */
export interface PastDelivery {
	readonly id: number;
	readonly municipality: string;
	/** ISO. */
	readonly cutoff: string;
	/** ISO. */
	readonly receivedAt: string;
	readonly sha256: string;
	readonly synthetic: boolean;
	readonly state: 'current' | 'superseded' | 'withdrawn' | 'erased';
	/** When its municipality took it back, ISO. */
	readonly withdrawnAt: string | null;
	/** When everything in it was erased, ISO. */
	readonly erasedAt: string | null;
	/** How many single families were erased from it. */
	readonly familiesErased: number;
	/** The number of the account that handed it in; null for the command line, and from before there were accounts. */
	readonly account: string | null;
	readonly rows: readonly { readonly table: TableName; readonly rows: number }[];
	readonly warnings: number;
	/** Null for a delivery without persons, or received before this was counted. */
	readonly identifiability: Identifiability | null;
}

/** A received delivery, and what its reader calls whoever handed it in; null where that is not known. */
export interface SignedDelivery extends PastDelivery {
	readonly who: string | null;
}

/** What becomes of it when the current delivery of a municipality is withdrawn. */
export interface AfterWithdrawing {
	/** The delivery that is current then; null where the municipality has none. */
	readonly successor: Pick<PastDelivery, 'cutoff' | 'receivedAt'> | null;
	/** No real delivery is left, and the synthetic trial stands again. */
	readonly isSyntheticThen: boolean;
}
