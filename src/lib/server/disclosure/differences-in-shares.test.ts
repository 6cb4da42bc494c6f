import { describe, expect, test } from 'vitest';
import { ALL } from '#lib/trial/estimates.ts';
import { at, hidden, pageOf, shown } from './page.fixture.ts';
import type { SmallGroup } from './trial.fixture.ts';

const site = (scope: string, intervention: number, comparison: number): SmallGroup[] => [
	{ scope, started: 40, pairs: intervention },
	{ scope, started: 40, pairs: comparison, group: 'sammenligning' }
];

/** Every site with both groups, and all of them, is 5 % of adults ahead. */
function difference(groups: readonly SmallGroup[], scope: string) {
	const scopes = [...new Set(groups.map((one) => one.scope)), ALL];
	const { differences } = pageOf(groups, 'return-to-work', {
		estimates: () => ({
			survivalDifferences: scopes.map((one) => ({
				...({ measure: 'return-to-work', compares: 'groups', scope: one, group: null } as const),
				...{ difference: 0.05, lower: -0.1, upper: 0.2, p: null }
			}))
		})
	});
	return at(scope, differences).plain.value;
}

// One share and the difference give the other share.
describe('a difference in the shares back in work', () => {
	test.each([
		['both groups of thirty', 30, 30, shown(0.05)],
		['a comparison of nine', 30, 9, hidden],
		['an intervention of nine', 9, 30, hidden]
	])('%s', (_, intervention, comparison, figure) => {
		expect(difference(site('316', intervention, comparison), '316')).toEqual(figure);
	});

	test('of all together is the site’s own where there is only one, and hidden with it', () => {
		expect(difference(site('316', 30, 30), ALL)).toEqual(shown(0.05));
		expect(difference(site('316', 30, 9), ALL)).toEqual(hidden);
	});

	// They are weighed by their adults: beside the sites' own, the difference of all tells how many a hidden few families have.
	test('of two sites together is shown where both say how many families they are of, and hidden where one does not', () => {
		const both = (started: number) => {
			const [first, ...rest] = site('370', 30, 30);
			return [...site('316', 30, 30), ...(first ? [{ ...first, started }] : []), ...rest];
		};
		expect(difference(both(40), ALL)).toEqual(shown(0.05));
		expect([difference(both(33), '370'), difference(both(33), ALL)]).toEqual([shown(0.05), hidden]);
	});
});
