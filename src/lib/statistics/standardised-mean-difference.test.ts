import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleSummary } from './sample-summary.ts';
import { standardisedMeanDifference } from './standardised-mean-difference.ts';

test('is in units of both groups’ spread', () => {
	// By hand: means 4 and 1, variances 4 and 0.
	expect(standardisedMeanDifference(sampleSummary([2, 4, 6]), sampleSummary([1, 1, 1]))).toBeCloseTo(
		3 / Math.SQRT2,
		12
	);
});

test('turns its sign with the order of the groups', () => {
	const [one, other] = [sampleSummary([1, 2, 5]), sampleSummary([3, 3, 4])];
	expect(standardisedMeanDifference(one, other)).toBe(-(standardisedMeanDifference(other, one) ?? NaN));
});

test('is 0 where neither group has spread, and cannot be had of a single value', () => {
	expect(standardisedMeanDifference(sampleSummary([5, 5]), sampleSummary([1, 1]))).toBe(0);
	expect(standardisedMeanDifference(sampleSummary([5]), sampleSummary([1, 2]))).toBeNull();
});

test('is never a number that is none', () => {
	const summary = fc.record({ count: fc.nat(), mean: fc.double(), sd: fc.option(fc.double()) });
	fc.assert(
		fc.property(summary, summary, (first, second) => {
			const difference = standardisedMeanDifference(first, second);
			expect(difference === null || Number.isFinite(difference)).toBe(true);
		})
	);
});
