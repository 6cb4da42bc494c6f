import { expect, test } from 'vitest';
import { clusteredInterval } from './clustered-interval.ts';
import { meanChange } from './mean-change.ts';

test('is Student’s of a mean when each cluster pulls by its distance from it', () => {
	const values = [3, 8, 4, 9];
	const influence = new Map(values.map((value, cluster) => [cluster, (value - 6) / values.length]));
	const { interval } = meanChange(values);
	expect(clusteredInterval(6, influence)?.lower).toBeCloseTo(interval?.lower ?? NaN, 12);
	expect(clusteredInterval(6, influence)?.p).toBeCloseTo(interval?.p ?? NaN, 12);
});

test.each([
	['one cluster', [0]],
	['clusters that do not move the estimate', [0, 0, 0]]
])('is none for %s', (_, pulls) => {
	expect(clusteredInterval(10, new Map(pulls.entries()))).toBeNull();
});
