import fc from 'fast-check';
import { expect } from 'vitest';

/** Any number that the type allows, the awkward ones often: ties, zeros, the largest, the smallest, none at all. */
export const anyNumber: fc.Arbitrary<number> = fc.oneof(
	fc.integer({ min: -4, max: 4 }),
	fc.double(),
	fc.double({ min: -1e3, max: 1e3, noNaN: true }),
	fc.constantFrom(0.1 + 0.2, 0.3, 1e308, -1e308, 5e-324, NaN, Infinity, -Infinity)
);

/** None, one, all equal, or any. */
export const anyNumbers: fc.Arbitrary<number[]> = fc.oneof(
	fc.array(anyNumber, { maxLength: 12 }),
	fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 12 }),
	fc
		.tuple(anyNumber, fc.integer({ min: 0, max: 6 }))
		.map(([value, count]) => Array.from({ length: count }, () => value))
);

/** Counts, and what is none. */
export const anyCount: fc.Arbitrary<number> = fc.oneof(fc.nat({ max: 40 }), fc.nat(), anyNumber);

/** Fails on NaN and Infinity anywhere in an answer; "cannot say" is null. */
export function expectNumbersOnly(answer: unknown): void {
	if (typeof answer === 'number') expect(answer).toSatisfy(Number.isFinite);
	else if (typeof answer === 'object' && answer !== null) Object.values(answer).forEach(expectNumbersOnly);
}
