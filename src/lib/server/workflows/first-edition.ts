import { actorOf } from '../access/actor.ts';
import type { AccessDesk } from '../access/access-desk.ts';
import { demonstrationUser } from '../access/demonstration-user.ts';
import { pendingDraft } from '../store/drafts.ts';
import type { Store } from '../store/open-store.ts';
import { approveDraft } from './approve-edition.ts';
import { editionsNow } from './current-edition.ts';
import { draftEdition } from './draft-edition.ts';

/** Two coordinators of the demonstration, each of another municipality. */
const approvers = ['coordinator-320', 'coordinator-316'] as const;

/**
 * Makes the first edition of the synthetic trial, as two coordinators would: one makes the draft, both approve it. Does
 * nothing where there is an edition already, or real data. Gives the edition's number.
 */
export async function firstSyntheticEdition(
	store: Store,
	access: AccessDesk,
	{ code, at }: { readonly code: string; readonly at: string }
): Promise<string | null> {
	if (!access.isDemonstration() || editionsNow(store).length > 0) return null;
	const [first, second] = await Promise.all(approvers.map((name) => demonstrationUser(access, name)));
	if (!first || !second) throw new Error('the demonstration lacks its coordinators');
	const { outcome } = await draftEdition(store, { code, actor: actorOf(first), at });
	const sha256 = pendingDraft(store)?.sha256;
	if (outcome !== 'made' || sha256 === undefined) throw new Error(`no draft of the synthetic trial: ${outcome}`);
	approveDraft(store, first, { sha256, at });
	const approval = approveDraft(store, second, { sha256, at });
	if (approval.outcome !== 'edition') throw new Error(`no edition of the synthetic trial: ${approval.outcome}`);
	return approval.number;
}
