import type { Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { SiteFigures } from '#lib/trial/site-figures.ts';
import { nothingBarred, type Barred } from './barred.ts';
import { releaseCarriedOut, releaseHalfway } from './release-carried-out.ts';
import { releaseCaseMix } from './release-case-mix.ts';
import { releaseCostParts } from './release-cost-parts.ts';
import { releaseFollowed } from './release-followed.ts';
import { releaseMonths } from './release-months.ts';
import type { Unreleased } from './unreleased.ts';

/** The views of municipalities through the gate. Where the overview tells the same of a municipality, they follow it. */
export function releaseSites(
	{ estimates, more: { sites } }: Pick<Unreleased, 'estimates' | 'more'>,
	overview: Overview,
	barred: Barred = nothingBarred
): Released<SiteFigures> {
	const figures: SiteFigures = {
		months: {
			cost: releaseMonths(sites.months, 'cost', overview),
			'contact-points': releaseMonths(sites.months, 'contact-points', overview),
			'self-support': releaseMonths(sites.months, 'self-support', overview)
		},
		costs: releaseCostParts(sites.costs, overview),
		followed: releaseFollowed(sites.followed, overview, barred),
		halfway: releaseHalfway(estimates, sites.halfway, overview, barred),
		carriedOut: releaseCarriedOut(estimates, sites.carriedOut, overview, barred),
		caseMix: releaseCaseMix(sites.caseMix, overview)
	};
	return figures as Released<SiteFigures>;
}
