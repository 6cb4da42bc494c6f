import type { Group } from '#lib/trial/code-lists.ts';
import type { InventedFigures } from '#lib/trial/invented-figures.ts';
import type { ChangeFigures, HeadlineShown, SharesOfGroup, Uncertain, VerdictShown } from '#lib/trial/overview.ts';
import type { Figure, Released } from '#lib/trial/released.ts';

const shown = (value: number): Figure => ({ state: 'shown', value });
const hidden: Figure = { state: 'hidden' };
const tooFew: Figure = { state: 'not-estimable', reason: 'one-pair' };
const noDelivery: Figure = { state: 'not-estimable', reason: 'no-delivery' };

const interval: Uncertain = { value: shown(-2.1), lower: shown(-3), upper: shown(-1.2) };
const hiddenInterval: Uncertain = { value: hidden, lower: hidden, upper: hidden };
const contributors = { families: shown(38), coverage: shown(0.84), cases: null };
const contributorsWithCases = { ...contributors, cases: shown(52) };

const change: ChangeFigures = { ...contributors, before: shown(6.4), after: shown(4.3), change: interval };
const guarded: ChangeFigures = {
	...{ families: shown(21), coverage: shown(0.47), cases: null },
	...{ before: shown(6.1), after: shown(5.2), change: { value: shown(-0.9), lower: shown(-2.2), upper: shown(0.4) } }
};
const hiddenChange: ChangeFigures = {
	...{ families: hidden, coverage: hidden, cases: null, before: hidden, after: hidden, change: hiddenInterval }
};
const shares = (after6: number, after12: number): SharesOfGroup => ({
	...contributorsWithCases,
	after6Months: { value: shown(after6), lower: shown(after6 - 0.11), upper: shown(after6 + 0.13) },
	after12Months: { value: shown(after12), lower: shown(after12 - 0.12), upper: shown(after12 + 0.14) }
});
const hiddenShares: SharesOfGroup = {
	...{ families: hidden, coverage: hidden, cases: hidden, after6Months: hiddenInterval, after12Months: hiddenInterval }
};

const verdicts: readonly VerdictShown[] = [
	...(['improvement', 'possible-improvement', 'no-important-change', 'undecided'] as const),
	...(['possible-deterioration', 'deterioration', 'too-few', 'not-delivered', 'no-delivery', 'hidden'] as const)
];
const headline = (verdict: VerdictShown): HeadlineShown => ({
	...{ ...contributors, measure: 'contact-points', scope: '320', basis: 'difference', verdict, isHeldBack: false },
	...{ change: interval, p: shown(0.01), detectable: shown(1.1), matters: shown(1), imbalance: shown(0.05) }
});

const flowOf = (scope: string, group: Group, [started, compared, notYet]: readonly [number, number, number]) => ({
	...{ scope, group, started: shown(started), compared: shown(compared), notYet: shown(notYet) },
	other: shown(started - compared - notYet)
});

const invented: InventedFigures = {
	figures: { shown: shown(6.4), hidden, tooFew, noDelivery },
	...{ interval, hiddenInterval, contributors, contributorsWithCases },
	changes: [
		{ scope: '320', indsats: { plain: change, guarded }, sammenligning: { plain: hiddenChange, guarded: null } },
		{ scope: '316', indsats: { plain: hiddenChange, guarded: null }, sammenligning: { plain: change, guarded: null } }
	],
	shares: [
		{ scope: '320', indsats: shares(0.28, 0.4), sammenligning: shares(0.21, 0.3) },
		{ scope: '316', indsats: hiddenShares, sammenligning: hiddenShares }
	],
	headlines: verdicts.map(headline),
	flow: {
		scopes: ['320', '316'],
		flow: [
			flowOf('320', 'indsats', [45, 38, 5]),
			flowOf('320', 'sammenligning', [40, 31, 6]),
			{ scope: '316', group: 'indsats', started: hidden, compared: hidden, notYet: hidden, other: hidden }
		]
	}
};

/**
 * Figures about nobody, for the style guide. They stand written here and come from nowhere else, so that what is
 * released without the gate can hold nothing of a family.
 */
export const inventedFigures = invented as Released<InventedFigures>;
