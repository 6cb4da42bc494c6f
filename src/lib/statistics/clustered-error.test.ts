import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumber, anyNumbers, expectNumbersOnly } from './any-numbers.fixture.ts';
import { clusteredError } from './clustered-error.ts';

test('is by hand for three clusters', () => {
	// Squares 4 + 1 + 9 = 14, times 3 ÷ 2.
	const { clusters, standardError, interval } = clusteredError(10, new Map([2, 1, -3].entries()));
	expect(clusters).toBe(3);
	expect(standardError).toBeCloseTo(Math.sqrt(21), 14);
	expect(((interval?.upper ?? NaN) + (interval?.lower ?? NaN)) / 2).toBeCloseTo(10, 12);
});

test('says nothing of one cluster, and has no interval where none moves the estimate', () => {
	expect(clusteredError(10, new Map([[7, 0]]))).toEqual({ clusters: 1, standardError: null, interval: null });
	expect(clusteredError(10, new Map([0, 0].entries()))).toEqual({ clusters: 2, standardError: 0, interval: null });
});

test('is numbers or null, whatever moves it', () => {
	fc.assert(
		fc.property(anyNumber, anyNumbers, (estimate, pulls) => {
			expectNumbersOnly(clusteredError(estimate, new Map(pulls.entries())));
		})
	);
});
