import { ALL } from '#lib/trial/estimates.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { ElementDifference } from '#lib/trial/target-group-estimates.ts';
import type { ElementShown } from '#lib/trial/target-groups-page.ts';
import type { Barred } from './barred.ts';
import { figure, notEstimable, uncertain } from './figure.ts';
import { noUncertain } from './group-of-families.ts';
import { isAllOpen, isSelectedOn } from './release-parts.ts';
import { FEWEST_FAMILIES } from './thresholds.ts';

/**
 * How much more families with an element changed, where ten have it and ten have not, and all together is shown.
 *
 * The difference comes out of a model of all families, and nothing can be subtracted from it. That it cannot be told
 * from the site is said as it is: it leaves ten numbers of families open at every site, and more.
 */
export function releaseElements(
	estimates: readonly ElementDifference[],
	overview: Released<Overview>,
	barred: Barred
): readonly ElementShown[] {
	const isBarred = barred.has('parts', { scope: ALL, group: 'indsats' });
	return estimates.map((estimate) => {
		const { measure, element, isApartFromSite, difference, lower, upper, reason } = estimate;
		const isOpen = !isBarred && isAllOpen(overview, measure);
		const about = { measure, element, isSelectedOn: isSelectedOn(overview, measure) };
		if (isOpen && !isApartFromSite) {
			const none = notEstimable('not-apart-from-site');
			return { ...about, with: none, without: none, difference: noUncertain('not-apart-from-site') };
		}
		const mayBeShown = isOpen && Math.min(estimate.with, estimate.without) >= FEWEST_FAMILIES;
		return {
			...about,
			with: figure(estimate.with, mayBeShown),
			without: figure(estimate.without, mayBeShown),
			difference: uncertain(difference, [lower, upper], mayBeShown, reason)
		};
	});
}
