import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanChange } from './mean-change.ts';

describe('the mean change', () => {
	test('is Student’s (1908): hours of sleep gained with the second drug over the first', () => {
		const gains = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];
		// Published: mean 1.58, t 4.0621, df 9, p 0.002833, interval 0.70 to 2.46.
		const { mean, interval } = meanChange(gains);
		expect(mean).toBeCloseTo(1.58, 12);
		expect(interval?.p).toBeCloseTo(0.002833, 6);
		expect(interval?.lower).toBeCloseTo(0.7001142, 7);
		expect(interval?.upper).toBeCloseTo(2.4598858, 7);
	});

	test.each([
		['one difference', [5]],
		['differences that are all the same', [5, 5, 5]],
		['differences that are the same but for rounding', [0.3, 0.1 + 0.2]]
	])('has no interval from %s', (_, differences) => {
		expect(meanChange(differences)).toMatchObject({ interval: null, detectable: null });
	});

	test('moves with its differences, its interval with it', () => {
		const differences = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 20 });
		fc.assert(
			fc.property(differences, fc.integer({ min: -1000, max: 1000 }), (values, shift) => {
				const here = meanChange(values);
				const there = meanChange(values.map((value) => value + shift));
				expect(there.mean).toBeCloseTo(here.mean + shift, 8);
				if (!here.interval || !there.interval) expect(there.interval).toBe(here.interval);
				else expect(there.interval.lower).toBeCloseTo(here.interval.lower + shift, 8);
			})
		);
	});

	test('has p below 0.05 exactly when the interval leaves out 0', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -5, max: 9 }), { minLength: 2, maxLength: 12 }), (values) => {
				const { interval } = meanChange(values);
				if (interval) expect(interval.p < 0.05).toBe(interval.lower > 0 || interval.upper < 0);
			})
		);
	});
});
