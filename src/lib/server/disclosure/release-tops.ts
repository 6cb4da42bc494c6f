import { concentration } from '#lib/statistics/concentration.ts';
import type { TopOfAll } from '#lib/trial/target-group-estimates.ts';
import type { TopsShown } from '#lib/trial/target-groups-page.ts';
import { isDominated } from './dominated.ts';
import { figure } from './figure.ts';
import { FEWEST_FAMILIES, FEWEST_FOR_CERTAINTY } from './thresholds.ts';

/**
 * What the families with the highest values account for.
 *
 * A top is shown where it holds ten families, and where ten are between it and the next one that is shown: the shares of
 * two tops less each other are the share of those between. Of each such part no two families may make up nearly all. The
 * largest top is judged first, as it says most; the rest after it counts as a part.
 */
export function releaseTops(estimates: readonly TopOfAll[]): readonly TopsShown[] {
	return estimates.map(({ measure, amounts, tops }) => {
		let end = amounts.length;
		const open = new Set<number>();
		for (const { top, families } of tops.toSorted((a, b) => b.top - a.top)) {
			if (!isOpen(amounts.slice(0, families)) || !isOpen(amounts.slice(families, end))) continue;
			open.add(top);
			end = families;
		}
		return {
			measure,
			tops: tops.map(({ top, families, share }) => {
				const isEverything = share !== null && share >= EVERYTHING && amounts.length - families < FEWEST_FOR_CERTAINTY;
				return { top, share: figure(share, open.has(top) && !isEverything, 'nothing-to-compare') };
			})
		};
	});
}

/** From here on a share is told as all of it. */
const EVERYTHING = 0.995;

function isOpen(amounts: readonly number[]): boolean {
	return amounts.length >= FEWEST_FAMILIES && !isDominated(concentration(amounts));
}
