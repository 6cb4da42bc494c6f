import { digitsOf } from '#lib/trial/digits.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { TargetGroupEstimates } from '#lib/trial/target-group-estimates.ts';
import type { TargetGroupsPage } from '#lib/trial/target-groups-page.ts';
import type { Barred } from './barred.ts';
import { releaseChance } from './release-chance.ts';
import { releaseElements } from './release-elements.ts';
import { releaseParts } from './release-parts.ts';
import { releaseTops } from './release-tops.ts';
import { rounded, SHARE_DIGITS } from './rounded.ts';

/** The page of target groups through the gate, held against the first page as it was released. */
export function releaseTargetGroups(
	estimates: TargetGroupEstimates,
	overview: Released<Overview>,
	barred: Barred
): Released<TargetGroupsPage> {
	const parts = releaseParts(estimates.parts, overview, barred);
	const inItsDecimals = <T extends { readonly measure: keyof typeof digitsOf }>(one: T): T =>
		rounded(one, digitsOf[one.measure]);
	const page: TargetGroupsPage = {
		deliveries: overview.deliveries,
		priceYear: overview.priceYear,
		tops: releaseTops(estimates.tops).map((one) => rounded(one, SHARE_DIGITS)),
		byTargetGroup: parts['target-group'].map(inItsDecimals),
		byStart: parts.start.map(inItsDecimals),
		elements: releaseElements(estimates.elements, overview, barred).map(inItsDecimals),
		chance: releaseChance(estimates.chance).map(inItsDecimals)
	};
	return page as Released<TargetGroupsPage>;
}
