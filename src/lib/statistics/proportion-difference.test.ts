import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCount, expectNumbersOnly } from './any-numbers.fixture.ts';
import { proportionDifference } from './proportion-difference.ts';

test('is the published one (Newcombe 1998, table II): 56 of 70 and 48 of 80', () => {
	const compared = proportionDifference({ hits: 56, count: 70 }, { hits: 48, count: 80 });
	expect(compared?.difference).toBeCloseTo(0.2, 14);
	expect(compared?.interval.lower).toBeCloseTo(0.0524, 4);
	expect(compared?.interval.upper).toBeCloseTo(0.3339, 4);
});

test('is mirrored when the groups are exchanged', () => {
	const one = { hits: 9, count: 10 };
	const other = { hits: 3, count: 10 };
	const there = proportionDifference(one, other);
	const back = proportionDifference(other, one);
	expect(back?.interval.lower).toBeCloseTo(-(there?.interval.upper ?? NaN), 14);
});

test('is none where a group has nobody', () => {
	expect(proportionDifference({ hits: 0, count: 0 }, { hits: 1, count: 2 })).toBeNull();
});

test('stays within ±1, or is null', () => {
	const group = fc.record({ hits: anyCount, count: anyCount });
	fc.assert(
		fc.property(group, group, (first, second) => {
			const compared = proportionDifference(first, second);
			expectNumbersOnly(compared);
			expect(compared?.interval.lower ?? 0).toBeGreaterThanOrEqual(-1 - 1e-12);
			expect(compared?.interval.upper ?? 0).toBeLessThanOrEqual(1 + 1e-12);
		})
	);
});
