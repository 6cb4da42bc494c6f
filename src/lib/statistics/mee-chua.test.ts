import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import { meeChua } from './mee-chua.ts';

test('is the line read off at the population’s mean', () => {
	// By hand: after = before / 2 + 3 exactly; at 10 that is 8, a change of -2.
	const selected = [12, 16, 20].map((before) => ({ before, after: before / 2 + 3 }));
	expect(meeChua(selected, 10)?.change).toBeCloseTo(-2, 12);
	expect(meeChua(selected, 10)?.slope).toBeCloseTo(0.5, 12);
});

test('has the textbook’s standard error of a line read off at a point', () => {
	// Before 1, 2, 3, after 1, 3, 2: slope 1/2, residual variance 3/2 ÷ 1; at the mean it is √(1.5 ÷ 3).
	const selected = [1, 3, 2].map((after, index) => ({ before: index + 1, after }));
	expect(meeChua(selected, 2)?.classicalError).toBeCloseTo(Math.sqrt(0.5), 12);
});

test('has no standard errors of two units, and is none of one, or of all equal', () => {
	const two = [
		{ before: 1, after: 2 },
		{ before: 2, after: 5 }
	];
	expect(meeChua(two, 1)).toMatchObject({ classicalError: null, robustError: null });
	expect(meeChua(two.slice(1), 1)).toBeNull();
	expect(meeChua([...two.slice(1), ...two.slice(1)], 1)).toBeNull();
	expect(meeChua([], 1)).toBeNull();
});

test('is numbers or null, whatever the pairs', () => {
	const pairs = fc.array(fc.record({ before: anyNumber, after: anyNumber }), { maxLength: 8 });
	fc.assert(
		fc.property(pairs, anyNumber, (selected, populationMean) => {
			expectNumbersOnly(meeChua(selected, populationMean));
		})
	);
});
