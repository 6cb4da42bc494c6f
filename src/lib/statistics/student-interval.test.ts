import { expect, test } from 'vitest';
import { studentInterval } from './student-interval.ts';

test('is very wide with one degree of freedom', () => {
	// The t distribution with 1 degree is Cauchy's: its quantile is tan(π(p - 1/2)).
	const { lower, upper } = studentInterval(0, 1, 1);
	expect(upper).toBeCloseTo(Math.tan(Math.PI * 0.475), 9);
	expect(lower).toBe(-upper);
});

test('is the textbook one with ten degrees', () => {
	// Fisher and Yates' table: t(0.975, 10) = 2.228.
	expect(studentInterval(5, 2, 10).upper).toBeCloseTo(5 + 2 * 2.228, 3);
});

test('keeps the digits of a very small p', () => {
	// Cauchy: the two tails beyond t hold 2/π · atan(1/t).
	expect(studentInterval(1e9, 1, 1).p / ((2 / Math.PI) * Math.atan(1e-9))).toBeCloseTo(1, 10);
});

test('takes degrees of freedom that are no whole number, as Welch’s are', () => {
	const between = studentInterval(2, 1, 7.5).p;
	expect(between).toBeLessThan(studentInterval(2, 1, 7).p);
	expect(between).toBeGreaterThan(studentInterval(2, 1, 8).p);
});
