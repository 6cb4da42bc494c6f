import { elements } from '#lib/trial/site-estimates.ts';
import { ALL } from '#lib/trial/estimates.ts';
import { FEWEST_FAMILIES } from '../thresholds.ts';
import { named } from './named.ts';
import { tellCount, tellShare, type Teller } from './teller.ts';

/** How the trial is carried out at a municipality: families by element, and who has a coordinator within the month. */
export function publishedCarriedOut(teller: Teller): void {
	const { equations, pages, place } = teller;
	if (place.scope === ALL || place.group !== 'indsats') return;
	const row = pages.sites.carriedOut.find(({ scope }) => scope === place.scope);
	if (!row) return;
	const started = named(place, 'started');
	const count = (what: string) => equations.count(named(place, what));

	const without = count('without any element');
	const isAnyShown = row.elements.some(({ count: one }) => one.state === 'shown');
	const getting = row.elements.map(({ element, count: shown }) => {
		const gets = tellCount(teller, `gets ${element}`, shown, isAnyShown ? 1 : 0);
		const lacks = count(`lacks ${element}`);
		equations.sum(started, [gets, lacks]);
		equations.atMost(without, lacks);
		return gets;
	});
	// Whoever started gets one of them at least, or none.
	equations.between(
		0,
		[[-1, started], [1, without], ...getting.map((gets) => [1, gets] as const)],
		elements.length * equations.most
	);
	tellShare(teller, without, started, row.withoutElement);

	const followed = count('followed for a month');
	equations.sum(started, [followed, count('not followed for a month')]);
	const inTime = count('coordinator in time');
	equations.sum(followed, [inTime, count('no coordinator in time')]);
	if (row.coordinatorInTime.state !== 'shown') return;
	equations.count(followed, FEWEST_FAMILIES, equations.most);
	tellShare(teller, inTime, followed, row.coordinatorInTime);
}
