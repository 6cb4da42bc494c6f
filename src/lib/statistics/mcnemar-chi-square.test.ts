import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCount, expectNumbersOnly } from './any-numbers.fixture.ts';
import { mcNemarChiSquare } from './mcnemar-chi-square.ts';

describe('McNemar’s χ²', () => {
	test('is the published one (Agresti 1990, p. 350): 150 against 86', () => {
		expect(mcNemarChiSquare(150, 86, false)?.chiSquare).toBeCloseTo(17.3559, 4);
		expect(mcNemarChiSquare(150, 86, false)?.p).toBeCloseTo(3.099e-5, 8);
	});

	test('corrected for continuity finds nothing in a difference of one', () => {
		expect(mcNemarChiSquare(3, 4, true)).toEqual({ chiSquare: 0, p: 1 });
	});

	test('is none where nobody changed, and numbers or null otherwise', () => {
		expect(mcNemarChiSquare(0, 0, true)).toBeNull();
		fc.assert(
			fc.property(anyCount, anyCount, fc.boolean(), (before, after, corrected) => {
				expectNumbersOnly(mcNemarChiSquare(before, after, corrected));
			})
		);
	});
});
