import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareOfLargest } from './share-of-largest.ts';

describe('the share of the largest', () => {
	// By hand: 50 and 30 of 100.
	test('is what the largest amounts make up of the total', () => {
		expect(shareOfLargest([5, 50, 15, 30], 2)).toBe(0.8);
		expect(shareOfLargest([5, 50, 15, 30], 4)).toBe(1);
		expect(shareOfLargest([5, 50, 15, 30], 0)).toBe(0);
	});

	// By hand: 60 of 60 − 20.
	test('may be above all where somebody got something back', () => {
		expect(shareOfLargest([60, -20], 1)).toBe(1.5);
	});

	test('is nothing where there is nothing to share', () => {
		expect(shareOfLargest([], 1)).toBeNull();
		expect(shareOfLargest([0, 0], 1)).toBeNull();
		expect(shareOfLargest([10, -30], 1)).toBeNull();
	});

	// The Lorenz curve lies on or beyond the line of equality.
	test('is at least as large as the part of the units', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1 }), fc.nat(20), (amounts, asked) => {
				const size = Math.min(asked, amounts.length);
				expect(shareOfLargest(amounts, size) ?? 0).toBeGreaterThanOrEqual(size / amounts.length - 1e-9);
			})
		);
	});
});
