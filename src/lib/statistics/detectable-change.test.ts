import { expect, test } from 'vitest';
import { detectableChange } from './detectable-change.ts';

test('is what the reference says for 15 families and a spread of 250,000 kr.', () => {
	// R: (qt(.975, 14) + qt(.8, 14)) * 250000 / sqrt(15)
	expect(detectableChange(15, 250_000)).toBeCloseTo(194478.0806006771, 5);
});

test('shrinks with more pairs and grows with the spread', () => {
	expect(detectableChange(60, 10) ?? NaN).toBeLessThan(detectableChange(15, 10) ?? NaN);
	expect(detectableChange(15, 20)).toBeCloseTo(2 * (detectableChange(15, 10) ?? NaN), 12);
});

test.each([0, 1])('has no size for %i differences', (count) => {
	expect(detectableChange(count, 1)).toBeNull();
});
