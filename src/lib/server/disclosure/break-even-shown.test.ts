import { describe, expect, test } from 'vitest';
import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Figure } from '#lib/trial/released.ts';
import { breakEvenShown } from './break-even-shown.ts';

const shown = (value: number): Figure => ({ state: 'shown', value });
const hidden: Figure = { state: 'hidden' };
const change = (value: number, lower: number, upper: number) => ({
	...{ value: shown(value), lower: shown(lower), upper: shown(upper) }
});
const headline = (basis: HeadlineShown['basis'], ofCost = change(-12_000, -36_000, 6_000)): HeadlineShown => ({
	...{ measure: 'cost', scope: '320', basis, verdict: 'undecided', isHeldBack: false, change: ofCost },
	...{ families: shown(30), coverage: shown(0.8), cases: null },
	...{ p: hidden, detectable: hidden, imbalance: hidden, matters: hidden }
});
const own = (kroner: Figure) => ({ part: 'trial', before: shown(0), after: kroner, change: change(0, 0, 0) });

describe('when the trial has paid for itself', () => {
	// By hand: 12,000 a year less although the trial costs 24,000 means that 36,000 is saved, 3,000 a month: 8 months.
	// At best 60,000, 5,000 a month, 5 months; at worst 18,000, which does not pay 24,000 in a year.
	test('is told from a change that can carry it, with both ends of its interval', () => {
		expect(breakEvenShown(headline('guarded'), own(shown(24_000)))).toEqual({
			...{ state: 'shown', basis: 'guarded', own: 24_000 },
			saving: { value: 36_000, lower: 18_000, upper: 60_000 },
			months: { likeliest: 8, earliest: 5, latest: null }
		});
	});

	test.each([
		['from a plain change', headline('plain'), own(shown(24_000)), 'no-basis'],
		['from no change at all', headline(null), own(shown(24_000)), 'no-basis'],
		['without a headline', undefined, own(shown(24_000)), 'no-basis'],
		[
			'where the change is hidden',
			headline('guarded', { ...change(1, 1, 1), value: hidden }),
			own(shown(1)),
			'no-figures'
		],
		['where the own cost is hidden', headline('difference'), own(hidden), 'no-own-cost'],
		['where there is none', headline('difference'), undefined, 'no-own-cost'],
		['where none was booked', headline('difference'), own(shown(0)), 'no-own-cost']
	])('is not told %s', (_, one, cost, reason) => {
		expect(breakEvenShown(one, cost)).toEqual({ state: 'not-estimable', reason });
	});
});
