import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import { clusteredMean } from './clustered-mean.ts';
import { pairedMean } from './paired-mean.ts';

test('is Student’s when each value is a cluster of its own', () => {
	const values = [3, 8, 4, 9];
	const student = pairedMean(values.map((after) => ({ before: 0, after })));
	const clustered = clusteredMean(values.map((value, cluster) => ({ value, cluster })));
	expect(clustered.standardError).toBeCloseTo(student.standardError ?? NaN, 12);
	expect(clustered.interval?.p).toBeCloseTo(student.interval?.p ?? NaN, 12);
});

test('does not take copies within a cluster for more knowledge', () => {
	const once = [1, 5, 6].map((value, cluster) => ({ value, cluster }));
	expect(clusteredMean([...once, ...once]).standardError).toBeCloseTo(clusteredMean(once).standardError ?? NaN, 12);
});

test('has no interval of one cluster, or of values that are all the same', () => {
	expect(
		clusteredMean([
			{ value: 1, cluster: 1 },
			{ value: 2, cluster: 1 }
		])
	).toMatchObject({ mean: 1.5, interval: null });
	expect(
		clusteredMean([
			{ value: 0.1, cluster: 1 },
			{ value: 0.1, cluster: 2 },
			{ value: 0.1, cluster: 3 }
		]).interval
	).toBeNull();
	expect(clusteredMean([])).toMatchObject({ count: 0, mean: null, interval: null });
});

test('is numbers or null, whatever the values', () => {
	const value = fc.record({ value: anyNumber, cluster: fc.integer({ min: 0, max: 3 }) });
	fc.assert(
		fc.property(fc.array(value, { maxLength: 10 }), (values) => {
			expectNumbersOnly(clusteredMean(values));
		})
	);
});
