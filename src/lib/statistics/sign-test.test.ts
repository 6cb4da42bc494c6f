import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCount, expectNumbersOnly } from './any-numbers.fixture.ts';
import { signTest } from './sign-test.ts';

test('is the published one (Bentur et al. 2009 in Fagerland et al. 2013): 7 against 1', () => {
	const test = signTest(7, 1);
	expect(test?.exact).toBeCloseTo(0.0703, 4);
	expect(test?.midP).toBeCloseTo(0.0391, 4);
});

test('is the same the other way round', () => {
	expect(signTest(1, 7)).toEqual(signTest(7, 1));
});

test('finds nothing in an even split', () => {
	// By hand, 2 of 4: binom.test gives 1, and the split itself has 6 in 16.
	expect(signTest(2, 2)).toEqual({ exact: 1, midP: expect.closeTo(10 / 16, 14) as number });
	expect(signTest(0, 0)).toEqual({ exact: 1, midP: 1 });
});

test('is none for what is not a count', () => {
	expect(signTest(1.5, 2)).toBeNull();
	expect(signTest(-1, 2)).toBeNull();
});

test('is between 0 and 1, the mid-p never above the exact one, or null', () => {
	fc.assert(
		fc.property(anyCount, anyCount, (up, down) => {
			const test = signTest(up, down);
			expectNumbersOnly(test);
			if (!test) return;
			expect(test.exact).toBeLessThanOrEqual(1);
			expect(test.midP).toBeGreaterThanOrEqual(0);
			expect(test.midP).toBeLessThanOrEqual(test.exact);
		})
	);
});
