import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import { restrictedMeanDifference } from './restricted-mean-difference.ts';

const lifetimes = (times: readonly number[], event = true) => times.map((time, cluster) => ({ time, event, cluster }));

test('is of the means, cut at the horizon, when all are watched to their end', () => {
	// By hand: (2 + 4) / 2 and (6 + 10) / 2, the last cut at 10.
	const compared = restrictedMeanDifference(lifetimes([2, 4]), lifetimes([6, 15]), 10);
	expect(compared).toMatchObject({ first: { mean: 3 }, second: { mean: 8 }, difference: 5 });
	// Each mean's standard error is its plug-in sd over √2: 1 and 2.
	expect(compared?.standardError).toBeCloseTo(Math.sqrt((1 + 4) / 2), 12);
});

test('is not known where a mean is not, or a group has nobody', () => {
	expect(restrictedMeanDifference(lifetimes([2, 4]), lifetimes([6, 8], false), 10)).toBeNull();
	expect(restrictedMeanDifference([], lifetimes([6, 8]), 10)).toBeNull();
});

test('has no interval where nobody has the event before the horizon', () => {
	expect(restrictedMeanDifference(lifetimes([20, 30], false), lifetimes([20, 25]), 10)).toMatchObject({
		difference: 0,
		interval: null
	});
});

test('is numbers or null, whatever the lifetimes', () => {
	const group = fc.array(fc.record({ time: anyNumber, event: fc.boolean(), cluster: fc.nat({ max: 3 }) }), {
		maxLength: 8
	});
	fc.assert(
		fc.property(group, group, anyNumber, (first, second, horizon) => {
			expectNumbersOnly(restrictedMeanDifference(first, second, horizon));
		})
	);
});
