import { decidingApproval } from '#lib/trial/approvals-needed.ts';
import type { ApprovalOutcome } from '#lib/trial/edition.ts';
import type { User } from '#lib/trial/user.ts';
import { actorOf } from '../access/actor.ts';
import { beginChange, endEarlierChanges, endOwnChange } from '../access/log-change.ts';
import { may } from '../access/may.ts';
import { briefly } from '../store/briefly.ts';
import { currentDeliveries } from '../store/deliveries.ts';
import { addApproval, approvalsOf, hasApproved, pendingDraft, type StoredDraft } from '../store/drafts.ts';
import { addEdition } from '../store/editions.ts';
import { StoreError } from '../store/key.ts';
import type { Store } from '../store/open-store.ts';
import { currentProtocol } from '../store/protocols.ts';
import { openSealed } from '../disclosure/seal-edition.ts';
import { danishYear } from './danish-year.ts';

/**
 * Approves the draft that somebody has seen, named by its hash. With the second municipality's approval it becomes an
 * edition, in the same transaction. Logged before it can have happened.
 */
export function approveDraft(
	store: Store,
	user: User | null,
	{ sha256, at }: { readonly sha256: string; readonly at: string }
): ApprovalOutcome {
	if (user === null || user.municipality === null || !may(user, 'approve-edition', {})) return { outcome: 'refused' };
	const { id: account, municipality, role } = user;
	const begun: number[] = [];
	try {
		const outcome = briefly(store, (): ApprovalOutcome => {
			const draft = pendingDraft(store);
			if (draft?.sha256 !== sha256) return { outcome: 'another-draft' };
			if (isOutdated(store, draft)) return { outcome: 'outdated' };
			// Asking twice is asking once.
			if (hasApproved(store, draft.id, account)) return { outcome: 'approved' };
			endEarlierChanges(store);
			addApproval(store, draft.id, { account, municipality, role, approvedAt: at });
			begun.push(beginChange(store, actorOf(user), 'approval-begun', { draft: draft.id, sha256, municipality }));
			const number = numberIfApproved(store, draft, at);
			if (number === null) return { outcome: 'approved' };
			begun.push(beginChange(store, actorOf(user), 'edition-begun', { edition: number, draft: draft.id, sha256 }));
			return { outcome: 'edition', number };
		});
		return outcome === 'database-busy' ? { outcome } : outcome;
	} catch (error) {
		// Without the log it is not done; anything else is a bug.
		if (!(error instanceof StoreError)) throw error;
		return { outcome: 'log-unusable' };
	} finally {
		for (const number of begun) endOwnChange(store, number);
	}
}

/** Whether a draft was made from other deliveries or another protocol than now stand: then it must be made anew. */
export function isOutdated(store: Store, { deliveries, content, sha256 }: StoredDraft): boolean {
	const current = currentDeliveries(store).map(({ id }) => id);
	const { protocol } = openSealed({ text: content, sha256 });
	const isOfThese = current.length === deliveries.length && current.every((id) => deliveries.includes(id));
	return !isOfThese || protocol.version !== currentProtocol(store).version;
}

/** Makes an edition of the draft as soon as enough have approved it, and gives its number. */
function numberIfApproved(store: Store, draft: StoredDraft, at: string): string | null {
	if (decidingApproval(approvalsOf(store, draft.id)) === null) return null;
	const { deliveries } = openSealed({ text: draft.content, sha256: draft.sha256 });
	const synthetic = deliveries.some((delivery) => delivery.synthetic);
	return addEdition(store, draft, { synthetic, year: danishYear(at), approvedAt: at });
}
