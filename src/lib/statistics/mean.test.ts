import { expect, test } from 'vitest';
import { mean } from './mean.ts';

test('is the sum over the number of values', () => {
	expect(mean([1, 2, 6])).toBe(3);
	expect(mean([7])).toBe(7);
});

test('does not lose small values beside large ones', () => {
	// By hand: 1e16 and -1e16 cancel; summed from left to right in doubles, so does the 1 between.
	expect(mean([1e16, 1, -1e16, 1])).toBe(0.5);
});
