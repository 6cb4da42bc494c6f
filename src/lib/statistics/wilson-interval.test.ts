import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCount, expectNumbersOnly } from './any-numbers.fixture.ts';
import { wilsonInterval } from './wilson-interval.ts';

test('is the published one (Newcombe 1998, table I): 81 of 263', () => {
	expect(wilsonInterval(81, 263)?.lower).toBeCloseTo(0.2553, 4);
	expect(wilsonInterval(81, 263)?.upper).toBeCloseTo(0.3662, 4);
});

test('reaches from 0 and to 1, and has a width there', () => {
	// Newcombe (1998): 0 of 20 gives 0 to 0.1611.
	expect(wilsonInterval(0, 20)?.lower).toBeCloseTo(0, 15);
	expect(wilsonInterval(0, 20)?.upper).toBeCloseTo(0.1611, 4);
	expect(wilsonInterval(20, 20)?.upper).toBe(1);
});

test('is none of nobody, or of more hits than there are', () => {
	expect(wilsonInterval(0, 0)).toBeNull();
	expect(wilsonInterval(3, 2)).toBeNull();
});

test('lies within 0 and 1, around the share, or is null', () => {
	fc.assert(
		fc.property(anyCount, anyCount, (hits, count) => {
			const interval = wilsonInterval(hits, count);
			expectNumbersOnly(interval);
			if (!interval) return;
			expect(interval.lower).toBeGreaterThanOrEqual(0);
			expect(interval.upper).toBeLessThanOrEqual(1);
			expect(interval.lower).toBeLessThanOrEqual(hits / count + 1e-12);
			expect(interval.upper).toBeGreaterThanOrEqual(hits / count - 1e-12);
		})
	);
});
