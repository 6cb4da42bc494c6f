import { describe, expect, test } from 'vitest';
import { ALL, type HeadlineEstimate } from '#lib/trial/estimates.ts';
import { at, hidden, pageOf, shown } from './page.fixture.ts';
import type { SmallGroup } from './trial.fixture.ts';

function headline(groups: readonly SmallGroup[], scope: string, changed: Partial<HeadlineEstimate> = {}) {
	const page = pageOf(groups, 'cost', {
		estimates: (estimates) => ({ headline: estimates.headline.map((record) => ({ ...record, ...changed })) })
	});
	return at(scope, page.headlines);
}

describe('p and the smallest change that would show', () => {
	const of = (started: number, pairs: number) =>
		headline([{ scope: '320', started, pairs }], '320', { detectable: 7.4 });

	test('are shown with the change and the count', () => {
		expect(of(40, 30)).toMatchObject({ change: { value: shown(-1) }, p: shown(0.04), detectable: shown(7) });
	});

	test('are hidden without the count: 30 of 33', () => {
		expect(of(33, 30)).toMatchObject({ change: { value: shown(-1) }, p: hidden, detectable: hidden });
	});

	test('are hidden without the change, although the count of nine is shown', () => {
		expect(of(20, 9)).toMatchObject({ families: shown(9), p: hidden, detectable: hidden });
	});
});

// By definition one of the two: what would have shown is of the own change, how alike the groups began of the difference.
test('what belongs to another basis is said to be so, and never that there are no families', () => {
	const of = (basis: 'plain' | 'difference') =>
		headline(twoSites, '316', {
			basis,
			detectable: basis === 'plain' ? 7.4 : null,
			imbalance: basis === 'plain' ? null : 0.2
		});
	const otherBasis = { state: 'not-estimable', reason: 'other-basis' };
	expect(of('plain')).toMatchObject({ detectable: shown(7), imbalance: otherBasis });
	expect(of('difference')).toMatchObject({ detectable: otherBasis, imbalance: shown(0.2) });
});

/** Two sites with both groups, all of them open. */
const twoSites: readonly SmallGroup[] = ['316', '370'].flatMap((scope) => [
	{ scope, started: 40, pairs: 30 },
	{ scope, started: 40, pairs: 30, group: 'sammenligning' }
]);

// It is about the means before of both groups: with one of them, or all but one site's, it tells of the other.
describe('how alike the groups began', () => {
	const imbalance = (more: readonly SmallGroup[]) =>
		headline([...twoSites, ...more], ALL, { basis: 'difference', imbalance: 0.2346 });

	test('is shown for all together where every mean before is', () => {
		expect(imbalance([]).imbalance).toEqual(shown(0.235));
	});

	test.each(['indsats', 'sammenligning'] as const)(
		'is hidden where the %s of a third site is of nine, whatever the difference',
		(group) => {
			const all = imbalance([{ scope: '320', group, started: 20, pairs: 9 }]);
			expect(all).toMatchObject({ change: { value: shown(-1) }, imbalance: hidden });
		}
	);

	test('is hidden with the change, although both means before are shown', () => {
		const groups: SmallGroup[] = [
			{ scope: '316', started: 60, pairs: 40, guarded: 8 },
			{ scope: '316', started: 40, pairs: 30, group: 'sammenligning' }
		];
		expect(headline(groups, '316', { imbalance: 0.2 })).toMatchObject({ change: { value: hidden }, imbalance: hidden });
	});

	test('of a site is hidden where its comparison is of nine', () => {
		const groups: SmallGroup[] = [
			{ scope: '316', started: 40, pairs: 30 },
			{ scope: '316', started: 20, pairs: 9, group: 'sammenligning' }
		];
		const site = headline(groups, '316', { basis: 'plain', imbalance: 0.2 });
		expect(site).toMatchObject({ change: { value: shown(-1) }, imbalance: hidden });
	});
});

// The average is of the sites with both groups, 60 families of the 120 that started anywhere. A third site has no comparison.
describe('the count behind the difference of all together', () => {
	const behind = (groups: readonly SmallGroup[]) =>
		headline(groups, ALL, { basis: 'difference', n: 60, coverage: 0.5 });
	const third = (started: number): SmallGroup => ({ scope: '320', started, pairs: 30 });

	test('is that of the sites in it', () => {
		expect(behind([...twoSites, third(40)])).toMatchObject({ families: shown(60), coverage: shown(0.5) });
	});

	test('is not told where the difference is hidden: the sum of all sites stands there', () => {
		const few = twoSites.map((one) => (one.scope === '370' && one.group ? { ...one, pairs: 9 } : one));
		expect(behind([...few, third(40)])).toMatchObject({ families: shown(90), coverage: shown(0.75) });
	});

	test('is hidden where a site of it hides its own: 30 of 33', () => {
		const close = twoSites.map((one) => (one.scope === '370' && !one.group ? { ...one, started: 33 } : one));
		expect(behind([...close, third(40)])).toMatchObject({ families: hidden, coverage: hidden });
	});

	test('has no share beside it where that of another site is hidden', () => {
		expect(behind([...twoSites, third(33)])).toMatchObject({ families: shown(60), coverage: hidden });
	});
});
