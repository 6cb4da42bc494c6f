import type { Round } from '#lib/trial/code-lists.ts';
import { coveredWindows } from '#lib/trial/data-quality-estimates.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { Figure } from '#lib/trial/released.ts';
import { FEWEST_FAMILIES } from '../thresholds.ts';
import { named } from './named.ts';
import { tellShare, type Teller } from './teller.ts';

/**
 * Shares of the families with rows and with answers: with how many they are a share of, they are counts.
 *
 * What share of the respondents answered is left out: how many respondents there are stands nowhere.
 */
export function publishedQuality(teller: Teller): void {
	const { equations, pages, place } = teller;
	const { coverage, responses } = pages.dataQuality;
	const isHere = ({ scope, group }: typeof place) => scope === place.scope && group === place.group;
	for (const { table, ...shares } of coverage.find(isHere)?.tables ?? []) {
		for (const window of coveredWindows) {
			tellPart(teller, `rows of ${table} ${window}`, window === 'before' ? 'started' : 'compared', shares[window]);
		}
	}
	for (const { round, families } of responses.find(isHere)?.rounds ?? []) {
		tellPart(teller, `answers of ${round}`, 'started', families);
		const part = families.state === 'shown' ? answering[round] : undefined;
		if (part !== undefined) equations.atMost(named(place, part), named(place, `answers of ${round}`));
	}
}

/** Whoever has an answer before, or one before and one after, has answered. */
const answering: Partial<Readonly<Record<Round, string>>> = { foer: 'with satisfaction', efter: 'satisfaction plain' };

/**
 * Those who have it and those who have not; of all together, at the places where the table was delivered. A hidden share
 * says nothing that the numbers of families do not say: it is hidden at every place, or at some and of all together.
 */
function tellPart({ equations, pages, place }: Teller, what: string, whole: string, share: Figure): void {
	if (share.state === 'hidden') return;
	const isNobody = share.state === 'not-estimable';
	const most = isNobody ? 0 : equations.most;
	const all = equations.count(named(place, `could have ${what}`), share.state === 'shown' ? FEWEST_FAMILIES : 0, most);
	const own = equations.count(named(place, what), 0, most);
	equations.sum(all, [own, equations.count(named(place, `no ${what}`), 0, most)]);
	if (!isNobody && place.scope !== ALL) equations.sum(all, [named(place, whole)]);
	tellShare({ equations, pages, place }, own, all, share);
}
