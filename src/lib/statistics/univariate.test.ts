import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumbers, expectNumbersOnly } from './any-numbers.fixture.ts';
import { univariate } from './univariate.ts';

test('describes values by their centre, spread and ends', () => {
	expect(univariate([9, 2, 4])).toEqual({
		count: 3,
		mean: 5,
		sd: expect.closeTo(Math.sqrt(13), 14) as number,
		minimum: 2,
		median: 4,
		maximum: 9
	});
});

test('has nothing to say of no values, and no spread of one', () => {
	expect(univariate([])).toEqual({ count: 0, mean: null, sd: null, minimum: null, median: null, maximum: null });
	expect(univariate([3])).toEqual({ count: 1, mean: 3, sd: null, minimum: 3, median: 3, maximum: 3 });
});

test('is numbers or null, whatever the values', () => {
	fc.assert(
		fc.property(anyNumbers, (values) => {
			expectNumbersOnly(univariate(values));
		})
	);
});
