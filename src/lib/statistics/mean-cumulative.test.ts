import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumbers, expectNumbersOnly } from './any-numbers.fixture.ts';
import { meanCumulative } from './mean-cumulative.ts';
import { pairedMean } from './paired-mean.ts';

test('adds up the means of those still followed', () => {
	// By hand: (10 + 20 + 30) / 3, then (2 + 4) / 2, then 6 / 1.
	expect(meanCumulative([[10, 2, 6], [20, 4], [30]]).map(({ atRisk, mean }) => [atRisk, mean])).toEqual([
		[3, 20],
		[2, 23],
		[1, 29]
	]);
});

test('is as uncertain as the mean of the totals, when all are followed to the end', () => {
	const units = [
		[1, 5],
		[2, 2],
		[9, 1]
	];
	const totals = units.map((amounts) => amounts.reduce((sum, amount) => sum + amount, 0));
	const { standardError } = pairedMean(totals.map((after) => ({ before: 0, after })));
	// The influence has no small-sample factor: √(2/3) of Student's.
	expect(meanCumulative(units)[1]?.standardError).toBeCloseTo((standardError ?? NaN) * Math.sqrt(2 / 3), 12);
});

test('has no interval of one unit, and no months of none', () => {
	expect(meanCumulative([[4, 5]])).toMatchObject([{ interval: null }, { mean: 9, interval: null }]);
	expect(meanCumulative([])).toEqual([]);
	expect(meanCumulative([[], []])).toEqual([]);
});

test('is numbers or null, whatever the amounts', () => {
	fc.assert(
		fc.property(fc.array(anyNumbers, { maxLength: 6 }), (units) => {
			expectNumbersOnly(meanCumulative(units));
		})
	);
});
