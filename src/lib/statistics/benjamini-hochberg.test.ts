import fc from 'fast-check';
import { expect, test } from 'vitest';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { holm } from './holm.ts';

test('is Benjamini and Hochberg’s', () => {
	// By hand: 0.04 × 3/3; 0.03 × 3/2 but not above 0.04; 0.01 × 3/1.
	expect(benjaminiHochberg([0.04, 0.01, 0.03])).toEqual([0.04, 0.03, 0.04]);
});

test('does not count what was not tested', () => {
	expect(benjaminiHochberg([null, 0.01, 0.02])).toEqual([null, 0.02, 0.02]);
});

test('is never stricter than Holm’s, nor milder than none', () => {
	fc.assert(
		fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (pValues) => {
			const strict = holm(pValues);
			for (const [at, p] of benjaminiHochberg(pValues).entries()) {
				// Both multiply, and round differently in the last digit.
				expect(p).toBeLessThanOrEqual((strict[at] ?? NaN) * (1 + 1e-12));
				expect(p).toBeGreaterThanOrEqual((pValues[at] ?? NaN) * (1 - 1e-12));
			}
		})
	);
});

test('of what is no probability is nothing, or 1', () => {
	fc.assert(
		fc.property(fc.array(fc.double()), (pValues) => {
			expect(benjaminiHochberg(pValues).every((p) => p === null || (p >= 0 && p <= 1))).toBe(true);
		})
	);
});
