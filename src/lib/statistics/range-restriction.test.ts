import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import { unrestrictedCorrelation } from './range-restriction.ts';

test('is by hand: 0.2 · 2 ÷ √(1 + 0.04 · 3)', () => {
	expect(unrestrictedCorrelation(0.2, 2)).toBeCloseTo(0.4 / Math.sqrt(1.12), 14);
});

test('is the same where nobody was left out, and stays a correlation', () => {
	expect(unrestrictedCorrelation(0.3, 1)).toBeCloseTo(0.3, 14);
	expect(unrestrictedCorrelation(-1, 1e200)).toBe(-1);
});

test('is none for what is no correlation, or no ratio', () => {
	expect(unrestrictedCorrelation(1.1, 2)).toBeNull();
	expect(unrestrictedCorrelation(0.5, 0)).toBeNull();
});

test('is a number or null, whatever it is given', () => {
	fc.assert(
		fc.property(anyNumber, anyNumber, (r, u) => {
			expectNumbersOnly(unrestrictedCorrelation(r, u));
		})
	);
});
