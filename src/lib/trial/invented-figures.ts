import type { MeasurePage } from './measure-page.ts';
import type { Cell, ChangeOfGroup, Contributors, HeadlineShown, SharesOfGroup, Uncertain } from './overview.ts';
import type { Figure } from './released.ts';

/** Figures about nobody, in every state that a figure can be in: what the style guide shows its components with. */
export interface InventedFigures {
	readonly figures: {
		readonly shown: Figure;
		readonly hidden: Figure;
		readonly tooFew: Figure;
		readonly noDelivery: Figure;
	};
	readonly interval: Uncertain;
	readonly hiddenInterval: Uncertain;
	readonly contributors: Contributors;
	readonly contributorsWithCases: Contributors;
	readonly changes: readonly Cell<ChangeOfGroup>[];
	readonly shares: readonly Cell<SharesOfGroup>[];
	/** One of each verdict. */
	readonly headlines: readonly HeadlineShown[];
	readonly flow: Pick<MeasurePage, 'flow' | 'scopes'>;
}
