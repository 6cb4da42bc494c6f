import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hodgesLehmann, hodgesLehmannEstimate } from './hodges-lehmann.ts';

describe('the typical change', () => {
	test('is the median of the averages of all two', () => {
		// By hand: the averages of 1, 3 and 9 are 1, 2, 3, 5, 6 and 9.
		expect(hodgesLehmannEstimate([1, 9, 3])).toBe(4);
		expect(hodgesLehmannEstimate([7])).toBe(7);
		expect(hodgesLehmannEstimate([])).toBeNull();
	});

	test('hardly minds one enormous change', () => {
		expect(hodgesLehmannEstimate([1, 2, 3, 4, 1e6])).toBeLessThan(5);
	});

	test('has limits where the signed-rank test would begin to reject, at the level that really is', () => {
		// R: qsignrank(0.025, 6) = 1 and 1 − 2 · psignrank(0, 6).
		expect(hodgesLehmann([1, 2, 3, 4, 5, 6])).toEqual({
			...{ estimate: 3.5, lower: 1, upper: 6, rank: 1 },
			achievedLevel: 1 - 2 / 64
		});
	});

	test('with many changes has the level asked for, nearly', () => {
		const many = Array.from({ length: 201 }, (_, at) => at - 100);
		const typical = hodgesLehmann(many);
		expect(typical?.estimate).toBe(0);
		expect(typical?.achievedLevel).toBeCloseTo(0.95, 3);
		// By symmetry.
		expect(typical?.lower).toBe(-(typical?.upper ?? NaN));
	});
});

test('moves with the changes, and is never a number that is none', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 1, maxLength: 30 }), (changes) => {
			const here = hodgesLehmann(changes);
			const there = hodgesLehmann(changes.map((change) => change + 10));
			expect(there?.estimate).toBe((here?.estimate ?? NaN) + 10);
			expect((here?.lower ?? NaN) <= (here?.estimate ?? NaN)).toBe(true);
		})
	);
	fc.assert(
		fc.property(fc.array(fc.double()), (changes) => {
			const typical = hodgesLehmann(changes);
			if (typical) expect(Object.values(typical).every(Number.isFinite)).toBe(true);
		})
	);
});
