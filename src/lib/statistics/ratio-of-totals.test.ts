import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import { ratioOfTotals } from './ratio-of-totals.ts';

const unit = (before: number, after: number, exposureAfter = 12) => ({
	before,
	after,
	exposureBefore: 12,
	exposureAfter
});

test('is of the rates, so that a shorter time afterwards is no saving', () => {
	expect(ratioOfTotals([unit(10, 5, 6), unit(30, 15, 6)])).toMatchObject({ ratio: 1, logRatio: 0 });
});

test('has the interval of the logarithm brought back', () => {
	// By hand: pulls (2 - 1.5) ÷ 3 and its opposite; variance 2 ÷ 1 · 2 · (1/6)² = 1/9.
	const { ratio, standardErrorOfLog, interval } = ratioOfTotals([unit(1, 2), unit(1, 1)]);
	expect(ratio).toBeCloseTo(1.5, 14);
	expect(standardErrorOfLog).toBeCloseTo(1 / 3, 14);
	expect((interval?.lower ?? NaN) * (interval?.upper ?? NaN)).toBeCloseTo(1.5 ** 2, 10);
});

test('has no ratio to nothing, no logarithm of nothing, and no interval of units that changed alike', () => {
	expect(ratioOfTotals([unit(0, 5)])).toMatchObject({ rateBefore: 0, ratio: null, interval: null });
	expect(ratioOfTotals([unit(5, 0), unit(1, 0)])).toMatchObject({ ratio: 0, logRatio: null, interval: null });
	expect(ratioOfTotals([unit(1, 3), unit(7, 21)]).interval).toBeNull();
	expect(ratioOfTotals([unit(1, 3)])).toMatchObject({ ratio: 3, standardErrorOfLog: null, interval: null });
	expect(ratioOfTotals([])).toMatchObject({ count: 0, rateBefore: null, ratio: null });
});

test('is numbers or null, whatever the units', () => {
	const drawn = fc.record({ before: anyNumber, after: anyNumber, exposureBefore: anyNumber, exposureAfter: anyNumber });
	fc.assert(
		fc.property(fc.array(drawn, { maxLength: 8 }), (units) => {
			expectNumbersOnly(ratioOfTotals(units));
		})
	);
});
