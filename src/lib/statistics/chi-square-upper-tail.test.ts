import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import { chiSquareUpperTail } from './chi-square-upper-tail.ts';

test('is an exponential with two degrees of freedom', () => {
	for (const chiSquare of [0.1, 3, 50, 500]) {
		expect((chiSquareUpperTail(chiSquare, 2) ?? NaN) / Math.exp(-chiSquare / 2)).toBeCloseTo(1, 12);
	}
});

test('has the textbook’s critical values', () => {
	expect(chiSquareUpperTail(3.841459, 1)).toBeCloseTo(0.05, 7);
	expect(chiSquareUpperTail(11.0705, 5)).toBeCloseTo(0.05, 6);
	expect(chiSquareUpperTail(124.3421, 100)).toBeCloseTo(0.05, 6);
});

test('does not break where the sum takes over from the lower tail', () => {
	for (const degrees of [1, 2, 3, 10, 97, 1000]) {
		const below = chiSquareUpperTail(degrees * (1 - 1e-9), degrees) ?? NaN;
		expect(chiSquareUpperTail(degrees, degrees)).toBeCloseTo(below, 7);
	}
});

test('is none below 0, or without a whole number of degrees of freedom', () => {
	expect(chiSquareUpperTail(-1, 2)).toBeNull();
	expect(chiSquareUpperTail(1, 0)).toBeNull();
	expect(chiSquareUpperTail(1, 2.5)).toBeNull();
});

test('is a number or null, whatever it is given', () => {
	const degrees = fc.oneof(anyNumber, fc.integer({ min: 1, max: 2000 }));
	fc.assert(
		fc.property(anyNumber, degrees, (chiSquare, drawn) => {
			expectNumbersOnly(chiSquareUpperTail(chiSquare, drawn));
		})
	);
});
