import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCount, anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import { pairedEffectSize } from './paired-effect-size.ts';

const summary = { count: 8, meanBefore: 705.6, meanAfter: 602.4, sdBefore: 51.08, sdAfter: 33.17, correlation: 0.769 };

test('is the published one (Bonett 2021, section 4.3)', () => {
	expect(pairedEffectSize(summary)).toMatchObject({
		difference: expect.closeTo(-2.3963, 4) as number,
		standardError: expect.closeTo(0.65209, 5) as number,
		interval: { lower: expect.closeTo(-3.6744, 4) as number, upper: expect.closeTo(-1.1182, 4) as number }
	});
});

test('is made smaller in a small sample, and hardly in a large one', () => {
	// By hand: Γ(1) ÷ Γ(1/2) = 1 ÷ √π, and Γ(2) ÷ (√2 · Γ(3/2)) = √(2 ÷ π).
	expect(pairedEffectSize({ ...summary, count: 3 })?.correction).toBeCloseTo(1 / Math.sqrt(Math.PI), 14);
	expect(pairedEffectSize({ ...summary, count: 5 })?.correction).toBeCloseTo(Math.sqrt(2 / Math.PI), 14);
	// Hedges' (1981) approximation, 1 - 3 ÷ (4m - 1), on both sides of where the series takes over.
	expect(pairedEffectSize({ ...summary, count: 10_001 })?.correction).toBeCloseTo(1 - 3 / 39_999, 9);
	expect(pairedEffectSize({ ...summary, count: 10_002 })?.correction).toBeCloseTo(1 - 3 / 40_003, 9);
});

test('has no correction of two pairs, and no standard error without a correlation', () => {
	expect(pairedEffectSize({ ...summary, count: 2 })).toMatchObject({ correction: null, corrected: null });
	expect(pairedEffectSize({ ...summary, correlation: null })).toMatchObject({ standardError: null, interval: null });
});

test('is none without spread to measure by', () => {
	expect(pairedEffectSize({ ...summary, sdBefore: 0, sdAfter: 0 })).toBeNull();
});

test('is numbers or null, whatever the summary', () => {
	const record = fc.record({
		count: anyCount,
		meanBefore: anyNumber,
		meanAfter: anyNumber,
		sdBefore: anyNumber,
		sdAfter: anyNumber,
		correlation: fc.option(anyNumber)
	});
	fc.assert(
		fc.property(record, (drawn) => {
			expectNumbersOnly(pairedEffectSize(drawn));
		})
	);
});
