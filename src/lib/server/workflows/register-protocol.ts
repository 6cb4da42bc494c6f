import type { ProtocolFault } from '#lib/trial/protocol-fault.ts';
import { isSameProtocol } from '#lib/trial/protocol-changes.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import { beginChange, endEarlierChanges, endOwnChange } from '../access/log-change.ts';
import { computeEstimates } from '../indicators/estimates.ts';
import { currentDeliveries } from '../store/deliveries.ts';
import type { Store } from '../store/open-store.ts';
import { addProtocol, currentProtocol, type ProtocolRecord } from '../store/protocols.ts';
import { inTransaction } from '../store/transaction.ts';
import { municipalityData } from './current-estimates.ts';
import { text } from './json-checks.ts';
import { readProtocol } from './read-protocol.ts';

/** The next version as it was given, and why. */
export interface GivenProtocol {
	/** The file's content. */
	readonly content: string;
	readonly reason: string;
	/** ISO. */
	readonly at: string;
}

/** The version before and the one that was registered, or why nothing was. */
export type Registration =
	| { readonly before: ProtocolRecord; readonly registered: ProtocolRecord }
	| { readonly faults: readonly ProtocolFault[] };

/**
 * Registers the next version of the protocol, logged before it can have happened (`log-change.ts`). What was known of
 * outcomes by then is taken down in the same transaction, so that no delivery comes in between.
 *
 * Throws a `StoreError` where the log cannot be written.
 */
export async function registerProtocol(store: Store, { content, reason, at }: GivenProtocol): Promise<Registration> {
	const begun: number[] = [];
	try {
		return await inTransaction<Registration>(store, () => {
			endEarlierChanges(store);
			const before = currentProtocol(store);
			const read = readProtocol(content, before);
			const faults: ProtocolFault[] = [];
			text(reason, '--reason', (fault) => faults.push(fault));
			if ('faults' in read) faults.push(...read.faults);
			else faults.push(...whyNot(store, read.protocol, before.protocol));
			if (faults.length > 0 || 'faults' in read) return Promise.resolve({ keep: false, result: { faults } });

			const registered = addProtocol(store, { protocol: read.protocol, reason, registeredAt: at, account: null });
			const { version, sha256 } = registered;
			begun.push(beginChange(store, 'command-line', 'protocol-begun', { version, sha256 }));
			return Promise.resolve({ keep: true, result: { before, registered } });
		});
	} finally {
		for (const number of begun) endOwnChange(store, number);
	}
}

/** What is wrong with a protocol that is whole in itself: it changes nothing, or leaves costs without an index. */
function whyNot(store: Store, protocol: Protocol, before: Protocol): ProtocolFault[] {
	if (isSameProtocol(protocol, before)) return [{ code: 'nothing-differs', field: 'protocol' }];
	const data = currentDeliveries(store).map((delivery) => municipalityData(store, delivery));
	const estimates = computeEstimates(data, protocol, { bootstrap: false, together: false });
	if (!('missingPriceIndexYear' in estimates)) return [];
	return [{ code: 'year-missing', field: 'protocol.priceIndex.values', year: estimates.missingPriceIndexYear }];
}
