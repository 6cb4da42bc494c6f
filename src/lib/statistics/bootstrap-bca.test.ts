import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bootstrapBca, bootstrapReplicates, type Statistic } from './bootstrap-bca.ts';

const meanOf =
	(values: readonly number[]): Statistic =>
	(drawn) =>
		drawn.reduce((sum, unit) => sum + (values[unit] ?? NaN), 0) / drawn.length;
const resampling = { seed: 1, resamples: 500 };

describe('the BCa interval', () => {
	test('moves to the side of the long tail, further than it reaches to the other', () => {
		// Efron (1987): what the correction is for. One family in ten costs ten times as much.
		const skewed = [1, 1, 1, 2, 2, 2, 3, 3, 3, 30];
		const {
			lower = NaN,
			upper = NaN,
			acceleration = NaN
		} = bootstrapBca(skewed.length, meanOf(skewed), { seed: 1, resamples: 5000 }) ?? {};
		expect(acceleration).toBeGreaterThan(0);
		expect(upper - 4.8).toBeGreaterThan(4.8 - lower);
	});

	test('turns with the sign of the values', () => {
		const values = [1, 2, 4, 8, 16, 32];
		const mirrored = values.map((value) => -value);
		const here = bootstrapBca(6, meanOf(values), resampling);
		const there = bootstrapBca(6, meanOf(mirrored), resampling);
		expect(there?.lower).toBeCloseTo(-(here?.upper ?? NaN), 10);
		expect(there?.upper).toBeCloseTo(-(here?.lower ?? NaN), 10);
	});

	test.each([
		['no unit', []],
		['one unit', [5]],
		['units that are all the same', [5, 5, 5]]
	])('is none of %s', (_, values) => {
		expect(bootstrapBca(values.length, meanOf(values), resampling)).toBeNull();
	});

	test('is none without resamples', () => {
		expect(bootstrapBca(3, meanOf([1, 2, 3]), { seed: 1, resamples: 0 })).toBeNull();
	});
});

test('draws are of the units there are', () => {
	const seen = new Set<number>();
	bootstrapReplicates(
		7,
		(drawn) => {
			for (const unit of drawn) seen.add(unit);
			return 0;
		},
		{ seed: 1, resamples: 200 }
	);
	expect([...seen].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6]);
});

test('is never a number that is none', () => {
	fc.assert(
		fc.property(fc.array(fc.double(), { maxLength: 8 }), (values) => {
			const interval = bootstrapBca(values.length, meanOf(values), { seed: 1, resamples: 50 });
			if (interval) expect(Object.values(interval).every(Number.isFinite)).toBe(true);
		})
	);
});
