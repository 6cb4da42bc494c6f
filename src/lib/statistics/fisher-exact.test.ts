import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCount, expectNumbersOnly } from './any-numbers.fixture.ts';
import { fisherExact } from './fisher-exact.ts';

test('is the tea tasting (Fisher 1935): 3 of 4 right on each side', () => {
	// By hand: (16 + 1 + 16 + 1) of 70 ways.
	expect(fisherExact({ hits: 3, count: 4 }, { hits: 1, count: 4 })).toBeCloseTo(34 / 70, 13);
});

test('finds nothing where only one table has those totals', () => {
	expect(fisherExact({ hits: 0, count: 4 }, { hits: 0, count: 9 })).toBeCloseTo(1, 14);
	expect(fisherExact({ hits: 4, count: 4 }, { hits: 9, count: 9 })).toBeCloseTo(1, 14);
	expect(fisherExact({ hits: 0, count: 0 }, { hits: 3, count: 9 })).toBeCloseTo(1, 14);
});

test('is none for what is not a count, or more tables than can be listed', () => {
	expect(fisherExact({ hits: 0.5, count: 4 }, { hits: 0, count: 9 })).toBeNull();
	expect(fisherExact({ hits: 5, count: 4 }, { hits: 0, count: 9 })).toBeNull();
	expect(fisherExact({ hits: 5e6, count: 1e7 }, { hits: 0, count: 9 })).toBeNull();
});

test('is between 0 and 1, the same the other way round, or null', () => {
	const group = fc.record({ hits: anyCount, count: anyCount });
	const small = fc
		.nat({ max: 30 })
		.chain((count) => fc.record({ hits: fc.nat({ max: count }), count: fc.constant(count) }));
	fc.assert(
		fc.property(group, group, (first, second) => {
			expectNumbersOnly(fisherExact(first, second));
		})
	);
	fc.assert(
		fc.property(small, small, (first, second) => {
			const p = fisherExact(first, second) ?? NaN;
			expect(p).toBeLessThanOrEqual(1);
			expect(fisherExact(second, first)).toBeCloseTo(p, 10);
		})
	);
});
