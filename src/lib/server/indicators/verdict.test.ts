import { describe, expect, test } from 'vitest';
import { smallestChangeIn, verdictOf, type Judged } from './verdict.ts';

/** Contact points: fewer is better, and one is the smallest change that matters. */
const clear: Judged = {
	...{ measure: 'contact-points', basis: 'difference', n: 10 },
	...{ lower: -3, upper: -1.5, pHolm: 0.049, imbalance: 0.25 }
};
const verdict = (stated: Partial<Judged>) => verdictOf({ ...clear, ...stated }, 1);

// The authority: the table of indicators.md, row by row, and readings.md 3, 8 and 9.
describe('what a reader is told', () => {
	test.each([
		['not-delivered', { reason: 'not-delivered', n: 0, basis: 'plain' }],
		['too-few', { n: 9 }],
		['too-few', { n: 9, basis: null }],
		['undecided', { basis: null }],
		['undecided', { lower: null, upper: null }],
		['no-important-change', { lower: -1, upper: 1 }],
		['no-important-change', { lower: -0.9, upper: -0.1 }],
		['improvement', {}],
		['deterioration', { lower: 0.5, upper: 2 }],
		['undecided', { lower: -3, upper: 0 }],
		['undecided', { lower: 0, upper: 2 }],
		['undecided', { lower: -3, upper: 2 }]
	] as const)('%s: %j', (expected, stated) => {
		expect(verdict(stated)).toBe(expected);
	});

	test.each([
		['without families to compare with', { basis: 'plain', imbalance: null }],
		['on the guarded change', { basis: 'guarded', imbalance: null }],
		['when p is no longer small after Holm’s correction', { pHolm: 0.05 }],
		['when the groups began at different levels', { imbalance: -0.2501 }]
	] as const)('is at most a possible change %s', (_, stated) => {
		expect(verdict(stated)).toBe('possible-improvement');
		expect(verdict({ ...stated, lower: 1.5, upper: 3 })).toBe('possible-deterioration');
	});

	test('is turned round where more is better', () => {
		expect(verdict({ measure: 'self-support' })).toBe('deterioration');
		expect(verdict({ measure: 'self-support', lower: 1.5, upper: 3 })).toBe('improvement');
	});
});

test('the smallest change of cost is a share of what families cost before', () => {
	expect(smallestChangeIn({ shareOfBefore: 0.05 }, 200_000)).toBe(10_000);
	expect(smallestChangeIn({ shareOfBefore: 0.05 }, null)).toBe(0);
	expect(smallestChangeIn({ amount: 30 }, null)).toBe(30);
});
