import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCount, anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import { detectableChange } from './detectable-change.ts';
import { exactDetectableChange } from './exact-detectable-change.ts';

test('is R’s power.t.test(n, sd = 1, power, type = "paired", strict = TRUE, tol = 1e-13)', () => {
	expect(exactDetectableChange(2, 12106.566739505042, 0.9)).toBeCloseTo(179469.2141068, 5);
});

test('is near the formula that is reported', () => {
	for (const count of [10, 50, 400]) {
		expect((exactDetectableChange(count, 3) ?? NaN) / (detectableChange(count, 3) ?? NaN)).toBeCloseTo(1, 2);
	}
});

test('is none for fewer than two differences, or without spread', () => {
	expect(exactDetectableChange(1, 3)).toBeNull();
	expect(exactDetectableChange(10, 0)).toBeNull();
});

test('is a number or null, whatever it is given', () => {
	fc.assert(
		fc.property(anyCount, anyNumber, anyNumber, (count, sd, power) => {
			expectNumbersOnly(exactDetectableChange(count, sd, power));
		}),
		{ numRuns: 40 }
	);
});
