import type { User } from '#lib/trial/user.ts';
import { pagesOf, waitingViews } from '../disclosure/edition-pages.ts';
import { openSealed } from '../disclosure/seal-edition.ts';
import { may } from '../access/may.ts';
import { hasApproved, pendingDraft } from '../store/drafts.ts';
import type { Store } from '../store/open-store.ts';
import { isOutdated } from './approve-edition.ts';
import { pricesOf } from './prices-shown.ts';
import { approvalsShown, type ShownEdition } from './current-edition.ts';

/** The draft that waits for approval, whole, as whoever may approve it sees it. */
export interface ShownDraft extends ShownEdition {
	/** ISO. */
	readonly madeAt: string;
	/** Deliveries or the protocol have changed since: it must be made anew before anybody can approve it. */
	readonly isOutdated: boolean;
	/** Whether the one who looks has approved it. */
	readonly isApprovedByReader: boolean;
}

/** Null where there is no draft, or nobody who may see it. */
export function showDraft(store: Store, user: User | null): ShownDraft | null {
	const draft = pendingDraft(store);
	if (draft === null || user === null || !may(user, 'approve-edition', {})) return null;
	const { id, sha256, kind, madeAt } = draft;
	const content = openSealed({ text: draft.content, sha256 });
	const synthetic = content.deliveries.some((delivery) => delivery.synthetic);
	return {
		stamp: { number: null, kind, sha256, approvedAt: null, synthetic, prices: pricesOf(store, content, synthetic) },
		...{ content, pages: pagesOf(content), waiting: waitingViews(content), madeAt },
		approvals: approvalsShown(store, id),
		isOutdated: isOutdated(store, draft),
		isApprovedByReader: hasApproved(store, id, user.id)
	};
}
