import type { DraftOutcome } from '#lib/trial/edition.ts';
import type { Actor } from '#lib/trial/log-entry.ts';
import { beginChange, endEarlierChanges, endOwnChange } from '../access/log-change.ts';
import { currentDeliveries } from '../store/deliveries.ts';
import { replaceDraft } from '../store/drafts.ts';
import type { Store } from '../store/open-store.ts';
import { currentProtocol } from '../store/protocols.ts';
import { releasedBefore } from '../store/released-sets.ts';
import { inTransaction } from '../store/transaction.ts';
import { earlierEditions } from './earlier-editions.ts';
import { differsFromCode } from './protocol-of-code.ts';
import { makeEdition, type EditionInputs, type MadeEdition } from './make-edition.ts';

/**
 * Makes the draft of the next edition from the current deliveries, in place of the draft before, and logs it. Computes
 * for seconds before it holds the database for writing; where a delivery came in meanwhile it starts anew.
 */
export async function draftEdition(
	store: Store,
	{ code, actor, at }: { readonly code: string; readonly actor: Actor; readonly at: string }
): Promise<DraftOutcome> {
	const inputs = inputsNow(store, code);
	if (inputs.deliveries.length === 0) return { outcome: 'no-deliveries' };
	if (differsFromCode(inputs.protocol.protocol).includes('disclosure')) return { outcome: 'stricter-protocol' };
	const made = await makeEdition(store, inputs);
	if ('missingPriceIndexYear' in made) return { outcome: 'missing-price-index', year: made.missingPriceIndexYear };
	const isKept = await keepDraft(store, inputs, made, { actor, at });
	return isKept ? { outcome: 'made' } : draftEdition(store, { code, actor, at });
}

function inputsNow(store: Store, code: string): EditionInputs {
	const deliveries = currentDeliveries(store);
	const synthetic = deliveries.some((delivery) => delivery.synthetic);
	return {
		...{ deliveries, code, protocol: currentProtocol(store) },
		earlier: earlierEditions(store, synthetic),
		released: releasedBefore(store, synthetic)
	};
}

/** Keeps the draft, unless what it was made from has changed meanwhile. */
async function keepDraft(
	store: Store,
	{ deliveries, protocol, earlier }: EditionInputs,
	{ kind, sealed, sets }: MadeEdition,
	{ actor, at }: { readonly actor: Actor; readonly at: string }
): Promise<boolean> {
	const begun: number[] = [];
	try {
		return await inTransaction(store, () => {
			const isAsItWas =
				sameIds(currentDeliveries(store), deliveries) &&
				currentProtocol(store).version === protocol.version &&
				sameIds(
					earlierEditions(
						store,
						deliveries.some(({ synthetic }) => synthetic)
					),
					earlier
				);
			if (isAsItWas) {
				endEarlierChanges(store);
				const account = actor.startsWith('account-') ? actor.slice('account-'.length) : null;
				const draft = replaceDraft(store, {
					...{ sha256: sealed.sha256, content: sealed.text, kind, madeAt: at, account, sets },
					deliveries: deliveries.map(({ id }) => id)
				});
				begun.push(beginChange(store, actor, 'draft-begun', { draft, sha256: sealed.sha256 }));
			}
			return Promise.resolve({ keep: isAsItWas, result: isAsItWas });
		});
	} finally {
		for (const number of begun) endOwnChange(store, number);
	}
}

function sameIds(one: readonly { readonly id: number }[], other: readonly { readonly id: number }[]): boolean {
	return one.length === other.length && one.every(({ id }, at) => id === other[at]?.id);
}
