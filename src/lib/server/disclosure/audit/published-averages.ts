import { groups, type Group } from '#lib/trial/code-lists.ts';
import { digitsOf } from '#lib/trial/digits.ts';
import { ALL, type Scope } from '#lib/trial/estimates.ts';
import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import type { ReleasedPages } from '../released-pages.ts';
import type { Equations } from './equations.ts';
import { named } from './named.ts';
import { unitOf } from './scales.ts';
import { FEWEST_FAMILIES } from '../thresholds.ts';
import { limitsOf, pageOf } from './teller.ts';

/** A place enters the average of all with so many pairs in each group. */
const PAIRS_TO_ENTER = 2;

interface Published {
	readonly equations: Equations;
	readonly pages: ReleasedPages;
	readonly sites: readonly Scope[];
}

/**
 * The difference of all together is the average of those of the places that enter it, weighed by their families:
 * whether one enters says something of how many pairs it has.
 */
export function publishedAverages({ equations, pages, sites }: Published, measure: HeadlineMeasure): void {
	const { headlines, differences } = pageOf(pages, measure);
	const headline = headlines.find(({ scope }) => scope === ALL);
	const ofAll = differences.find(({ scope }) => scope === ALL);
	for (const basis of ['plain', 'guarded'] as const) {
		const average = ofAll?.[basis]?.value;
		const isBasis = basis === 'plain' && headline?.basis === 'difference';
		if (average?.state !== 'shown' && !isBasis) continue;
		const all = (what: string) => named({ scope: ALL, group: 'indsats' }, `${measure} ${basis} ${what}`);
		for (const scope of sites) tellWhetherItEnters(equations, scope, `${measure} ${basis}`);
		for (const { code: group } of groups) {
			const entering = sites.map((scope) => named({ scope, group }, `${measure} ${basis} that enter`));
			const sum = equations.count(named({ scope: ALL, group }, `${measure} ${basis} that enter`));
			equations.sum(sum, entering);
			if (isBasis) equations.count(sum, FEWEST_FAMILIES, equations.most);
		}
		if (isBasis && headline.families.state === 'shown') {
			equations.count(all('that enter'), headline.families.value, headline.families.value);
		}
		if (isBasis && headline.coverage.state === 'shown') {
			const [low, high] = limitsOf(headline.coverage.value, 2);
			equations.times(all('that enter'), low, named({ scope: ALL, group: 'indsats' }, 'started'), high);
		}
		if (average?.state !== 'shown') continue;
		for (const scope of [...sites, ALL]) {
			const value = differences.find((one) => one.scope === scope)?.[basis]?.value;
			const own = (what: string) => named({ scope, group: 'indsats' }, `${measure} ${basis} ${what}`);
			equations.amount(own('difference'));
			if (value?.state !== 'shown') continue;
			const [low, high] = limitsOf(value.value, digitsOf[measure]);
			equations.times(own('difference'), low / unitOf(measure), own('that enter'), high / unitOf(measure));
		}
		equations.sum(
			all('difference'),
			sites.map((scope) => named({ scope, group: 'indsats' }, `${measure} ${basis} difference`))
		);
	}
}

/** It enters with two pairs in each group; one that does not has fewer in one of them. */
function tellWhetherItEnters(equations: Equations, scope: Scope, pairs: string): void {
	const of = (group: Group, what = '') => named({ scope, group }, `${pairs}${what}`);
	const enters = equations.count(of('indsats', ' whether it enters'), 0, 1);
	const fewer = groups.map(({ code: group }) => {
		const isFewer = equations.count(of(group, ' whether too few enter'), 0, 1);
		equations.between(
			0,
			[
				[1, of(group)],
				[-PAIRS_TO_ENTER, enters]
			],
			Infinity
		);
		equations.between(
			-Infinity,
			[
				[1, of(group)],
				[equations.most, isFewer]
			],
			equations.most + PAIRS_TO_ENTER - 1
		);
		const entering = equations.count(of(group, ' that enter'));
		equations.atMost(entering, of(group));
		equations.between(
			-Infinity,
			[
				[1, entering],
				[-equations.most, enters]
			],
			0
		);
		equations.between(
			-equations.most,
			[
				[1, entering],
				[-1, of(group)],
				[-equations.most, enters]
			],
			Infinity
		);
		return isFewer;
	});
	equations.between(1, [[1, enters], ...fewer.map((one) => [1, one] as const)], Infinity);
}
