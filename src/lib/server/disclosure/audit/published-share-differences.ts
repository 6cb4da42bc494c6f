import { ALL, type Scope } from '#lib/trial/estimates.ts';
import { SHARE_DIGITS } from '../rounded.ts';
import type { Equations } from './equations.ts';
import { named } from './named.ts';
import { limitsOf } from './teller.ts';
import type { DifferenceShown } from '#lib/trial/measure-page.ts';

/**
 * The difference in shares of all together is the average of those of the places that have one, weighed by the adults
 * of the intervention: where they are shown, they say something of how many adults those are.
 */
export function publishedShareDifferences(equations: Equations, differences: readonly DifferenceShown[]): void {
	const ofAll = differences.find(({ scope }) => scope === ALL)?.plain.value;
	if (ofAll?.state !== 'shown') return;
	const sites = differences.flatMap(({ scope }) => (scope === ALL ? [] : [scope]));
	const adults = (scope: Scope) => named({ scope, group: 'indsats' }, 'adults who could return');
	const difference = (scope: Scope) =>
		equations.amount(named({ scope, group: 'indsats' }, 'difference in shares times adults'));
	const compared = equations.count(named({ scope: ALL, group: 'indsats' }, 'adults compared in shares'));
	equations.sum(compared, sites.map(adults));
	equations.sum(difference(ALL), sites.map(difference));

	const [least, most] = limitsOf(ofAll.value, SHARE_DIGITS);
	equations.times(difference(ALL), least, compared, most);
	for (const { scope, plain } of differences) {
		if (scope === ALL || plain.value.state !== 'shown') continue;
		const [low, high] = limitsOf(plain.value.value, SHARE_DIGITS);
		equations.times(difference(scope), low, adults(scope), high);
	}
}
