import { expect, test } from 'vitest';
import { normalInterval } from './normal-interval.ts';

test('reaches 1.96 standard errors to each side', () => {
	const { lower, upper } = normalInterval(10, 2);
	expect(lower).toBeCloseTo(10 - 2 * 1.959963984540054, 12);
	expect(upper).toBeCloseTo(10 + 2 * 1.959963984540054, 12);
});

test('has p 0.05 where the interval touches 0', () => {
	expect(normalInterval(1.959963984540054, 1).p).toBeCloseTo(0.05, 14);
});

test('keeps the digits of a very small p, on both sides of 0', () => {
	// R: 2 * pnorm(-8); one minus the upper tail would give 1.33e-15.
	expect(normalInterval(8, 1).p / 1.244192114854357e-15).toBeCloseTo(1, 10);
	expect(normalInterval(-8, 1).p).toBe(normalInterval(8, 1).p);
});
