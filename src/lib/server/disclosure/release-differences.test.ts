import { describe, expect, test } from 'vitest';
import { ALL } from '#lib/trial/estimates.ts';
import { at, hidden, pageOf, shown } from './page.fixture.ts';
import { sitesWithBothGroups } from './release-differences.ts';
import { smallTrial, type SmallGroup } from './trial.fixture.ts';

/** One site whose groups are open, and another whose comparison has so many pairs. */
const withComparisonOf = (pairs: number): SmallGroup[] => [
	{ scope: '316', started: 40, pairs: 30 },
	{ scope: '316', started: 40, pairs: 30, group: 'sammenligning' },
	{ scope: '370', started: 40, pairs: 30 },
	{ scope: '370', started: 40, pairs, group: 'sammenligning' }
];

// The average is of sites with two pairs in each group. Told of the first site alone, it tells that the other has one.
describe('a site with a single pair in its comparison', () => {
	test('is among those of the average, which it does not enter', () => {
		expect(sitesWithBothGroups(smallTrial(withComparisonOf(1)).estimates, 'cost')).toEqual(['316', '370']);
		expect(sitesWithBothGroups(smallTrial(withComparisonOf(0)).estimates, 'cost')).toEqual(['316']);
	});

	test('hides the difference of all together', () => {
		const difference = (pairs: number) => at(ALL, pageOf(withComparisonOf(pairs), 'cost').differences).plain.value;
		expect(difference(1)).toEqual(hidden);
		expect(difference(0)).toEqual(shown(-1));
	});
});

// That all together has no difference to rest on says that so few pairs enter it: all but one site's are known to be more.
describe('what the headline of all together rests on', () => {
	const headline = (pairs: number) => {
		const page = pageOf(withComparisonOf(pairs), 'cost');
		return at(ALL, page.headlines);
	};

	test('is not told beside a site that hides how many pairs its comparison has', () => {
		expect(headline(3)).toMatchObject({ basis: null, verdict: 'hidden', change: { value: hidden } });
	});

	test.each([
		['nine, which is told', 9],
		['36 of 40, and a change that tells that they are ten or more', 36]
	])('is told where they are %s', (_, pairs) => {
		expect(headline(pairs)).toMatchObject({ basis: 'plain', verdict: 'possible-improvement' });
	});
});
