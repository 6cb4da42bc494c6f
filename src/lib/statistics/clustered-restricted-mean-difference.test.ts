import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import { clusteredRestrictedMeanDifference } from './clustered-restricted-mean-difference.ts';
import { pairedMean } from './paired-mean.ts';

test('is the paired mean when every cluster is once on both sides and watched to the end', () => {
	const before = [2, 9, 5, 7];
	const after = [4, 9, 3, 12];
	const lifetimes = (times: readonly number[]) => times.map((time, cluster) => ({ time, event: true, cluster }));
	const compared = clusteredRestrictedMeanDifference(lifetimes(before), lifetimes(after), 100);
	const paired = pairedMean(before.map((value, index) => ({ before: value, after: after[index] ?? null })));
	expect(compared?.difference).toBeCloseTo(paired.change ?? NaN, 12);
	expect(compared?.standardError).toBeCloseTo(paired.standardError ?? NaN, 12);
	expect(compared?.interval?.p).toBeCloseTo(paired.interval?.p ?? NaN, 12);
});

test('has no interval of one cluster, or of clusters that are the same on both sides', () => {
	const one = [{ time: 4, event: true, cluster: 1 }];
	expect(clusteredRestrictedMeanDifference(one, [{ time: 6, event: true, cluster: 1 }], 10)).toMatchObject({
		difference: 2,
		standardError: null,
		interval: null
	});
	const three = [3, 5, 9].map((time, cluster) => ({ time, event: true, cluster }));
	expect(clusteredRestrictedMeanDifference(three, three, 10)).toMatchObject({ difference: 0, interval: null });
});

test('is numbers or null, whatever the lifetimes', () => {
	const group = fc.array(fc.record({ time: anyNumber, event: fc.boolean(), cluster: fc.nat({ max: 3 }) }), {
		maxLength: 8
	});
	fc.assert(
		fc.property(group, group, anyNumber, (first, second, horizon) => {
			expectNumbersOnly(clusteredRestrictedMeanDifference(first, second, horizon));
		})
	);
});
