import { exportRefusals, type ExportRefusal } from '#lib/trial/export-refusal.ts';
import type { Actor } from '#lib/trial/log-entry.ts';
import type { OrderRefusal, PurposeFault } from '#lib/trial/package-order.ts';
import { record } from '../access/record.ts';
import type { Store } from '../store/open-store.ts';
import { editionsNow } from './current-edition.ts';
import { purposeFault, purposeOf } from './purpose-fault.ts';

/** What somebody asks a package with, as it was typed. */
export interface TypedOrder {
	readonly purpose: string;
	/** The number of the edition whose deliveries are meant; null for the current ones. */
	readonly edition: string | null;
	/** Whether they have said that they know the rows to be personal data. */
	readonly isConfirmed: boolean;
}

/** What is wrong with an order in itself; null where nothing is. */
export function orderFault(store: Store, { purpose, edition, isConfirmed }: TypedOrder): OrderRefusal | null {
	const fault = purposeFault(purposeOf(purpose));
	if (fault !== null) return fault;
	if (!isConfirmed) return 'not-confirmed';
	return edition !== null && !editionsNow(store).some(({ number }) => number === edition) ? 'no-such-edition' : null;
}

/**
 * Logs that somebody does not get rows, or dates, and why. The log says that a purpose was none, and not what was wrong
 * with it; that it was busy with other things is no refusal.
 */
export function refuseExport(
	store: Store,
	actor: Actor,
	refusal: ExportRefusal | PurposeFault | 'database-busy' | 'log-unusable'
): void {
	if (refusal === 'database-busy' || refusal === 'log-unusable') return;
	record(store.log, actor, 'export-refused', { refusal: exportRefusals.find((code) => code === refusal) ?? 'purpose' });
}
