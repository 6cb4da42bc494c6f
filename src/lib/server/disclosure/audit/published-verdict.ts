import { ALL } from '#lib/trial/estimates.ts';
import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import type { Term } from './equations.ts';
import { named } from './named.ts';
import { hasRoomForFew } from '../allowances.ts';
import { FEWEST_FAMILIES } from '../thresholds.ts';
import { pageOf, tellCount, tellShare, type Teller } from './teller.ts';

/** What the verdict says of how many there are: too few or enough, on a basis that says who can be compared. */
export function publishedVerdict(teller: Teller, measure: HeadlineMeasure): void {
	const { equations, pages, place } = teller;
	const { headlines, series } = pageOf(pages, measure);
	const headline = headlines.find(({ scope }) => scope === place.scope);
	if (!headline) throw new Error(`no headline: ${place.scope}`);
	const { verdict, basis, families, coverage } = headline;
	if (verdict === 'not-delivered' || verdict === 'no-delivery' || families.state === 'not-estimable') return;
	const own = (what: string) => named(place, `${measure} ${what}`);
	// All together on basis difference: published-averages.ts.
	if (basis === 'difference' && place.scope === ALL) return;

	// Without a basis it may be either, and there are no more guarded pairs than plain ones.
	const isTooFew = verdict === 'too-few';
	const behind = basis === 'guarded' || (basis === null && isTooFew) ? 'guarded' : 'plain';
	if (basis !== null && families.state === 'shown') tellCount(teller, `${measure} ${behind}`, families);
	if (basis !== null) tellShare(teller, own(behind), named(place, 'started'), coverage);
	if (isTooFew) equations.count(own(behind), 0, FEWEST_FAMILIES - 1);
	else if (verdict !== 'hidden' || saysEnough(teller, measure))
		equations.count(own(behind), FEWEST_FAMILIES, equations.most);

	const withTwice = (coefficient: number): Term[] => [
		[coefficient, own('touched with guarded')],
		[-1, own('touched')]
	];
	if (basis === 'plain') equations.count(own('touched'), 0, 0);
	if (basis === 'guarded') equations.between(0, withTwice(2), Infinity);
	if (basis === null && verdict === 'undecided') equations.between(-Infinity, withTwice(2), -1);

	const other = named({ ...place, group: 'sammenligning' }, `${measure} plain`);
	equations.count(other);
	if (basis === 'difference') equations.count(other, FEWEST_FAMILIES, equations.most);
	const comparison = series.kind === 'change' ? series.cells.find(({ scope }) => scope === place.scope) : undefined;
	// Nobody of either group was selected on the measure: then the groups were too few to be compared.
	if (basis === 'plain' && place.scope !== ALL && comparison?.sammenligning.guarded === null) {
		const which = equations.count(own('whether the intervention is too few'), 0, 1);
		equations.between(
			-Infinity,
			[
				[1, own('plain')],
				[equations.most, which]
			],
			equations.most + FEWEST_FAMILIES - 1
		);
		equations.between(
			-Infinity,
			[
				[1, other],
				[-equations.most, which]
			],
			FEWEST_FAMILIES - 1
		);
	}
}

/** That a site has too few families would be told where so many started: then what is hidden is not that. */
function saysEnough({ equations, place }: Teller, measure: HeadlineMeasure): boolean {
	const started = equations.unknowns.get(named(place, 'started'))?.lower ?? 0;
	const isPlain = equations.unknowns.get(named(place, `${measure} touched`))?.upper === 0;
	return place.scope !== ALL && isPlain && hasRoomForFew(started);
}
