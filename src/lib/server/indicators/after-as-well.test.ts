import { describe, expect, test } from 'vitest';
import { pAfterAsWell } from './after-as-well.ts';
import type { ComparedSite } from './compared-sites.ts';

/** A site whose families have these values after; what they had before is in the change. */
function site(intervention: readonly number[], comparison: readonly number[]): ComparedSite {
	const pairs = (after: readonly number[]) => after.map((value) => ({ before: 9, after: value }));
	return { intervention: pairs(intervention), comparison: pairs(comparison) };
}

const fell = { change: -3, p: 0.001 };

// By hand: means 1 and 5, variances 2 and 2, so t = −4/√2 with two degrees of freedom; p = 1 − t/√(t² + 2).
const apart = site([0, 2], [4, 6]);
const pApart = 1 - Math.sqrt(8) / Math.sqrt(10);

describe('p of a difference in change and after', () => {
	test('is that of the difference after, where that is the larger', () => {
		expect(pAfterAsWell([apart], fell)).toBeCloseTo(pApart, 12);
	});

	test('is that of the change, where that is the larger', () => {
		expect(pAfterAsWell([apart], { ...fell, p: 0.3 })).toBe(0.3);
	});

	test('is 1 where the groups differ to opposite sides, however clearly, or not at all', () => {
		expect(pAfterAsWell([apart], { change: 3, p: 0.001 })).toBe(1);
		expect(pAfterAsWell([site([0, 2], [0, 2])], fell)).toBe(1);
	});

	test('averages the sites, as the difference in change does', () => {
		// By hand: half of −4 and half of 0 is −2, its variance 4 × (1/4 × 2/2) = 1, four degrees of freedom.
		// With t = 2 = √4 that is an angle of 45°: p = 1 − sin(1 + cos²/2).
		expect(pAfterAsWell([apart, site([0, 2], [0, 2])], fell)).toBeCloseTo(1 - Math.SQRT1_2 * 1.25, 12);
	});

	test('is 1 where nobody differs from the rest of the group after: nothing can be tested', () => {
		expect(pAfterAsWell([site([1, 1], [4, 4])], fell)).toBe(1);
	});

	test.each([
		{ change: -3, p: null },
		{ change: null, p: null }
	])('is none without a p of the change: %j', (none) => {
		expect(pAfterAsWell([apart], none)).toBeNull();
	});
});
