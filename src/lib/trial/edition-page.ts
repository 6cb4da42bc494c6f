import type { ApprovalShown, DraftOutcome, EditionContent, EditionStamp, WaitingView } from './edition.ts';
import type { MovedInView, SeenInView } from './edition-figures.ts';
import type { Released } from './released.ts';

/** An edition as the pages about editions tell of it. */
export interface EditionTold {
	readonly stamp: EditionStamp;
	readonly content: Released<EditionContent>;
	readonly waiting: readonly WaitingView[];
	readonly approvals: readonly ApprovalShown[];
}

export interface NumberedEdition extends EditionTold {
	readonly number: string;
}

/** The draft of the next edition. */
export interface DraftTold extends EditionTold {
	/** ISO. */
	readonly madeAt: string;
	readonly isOutdated: boolean;
	readonly isApprovedByReader: boolean;
}

/** How far the next edition is. */
export interface DraftState {
	readonly isWorking: boolean;
	/** What came of the last that was begun. */
	readonly last: DraftOutcome | null;
	readonly draft: Pick<DraftTold, 'isOutdated'> | null;
}

/** What is seen in an edition, and what it changed against another; null where there is no other. */
export interface EditionWeighed {
	readonly seen: readonly SeenInView[];
	readonly changes: { readonly against: string; readonly views: readonly MovedInView[] } | null;
}
