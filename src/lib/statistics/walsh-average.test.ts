import fc from 'fast-check';
import { expect, test } from 'vitest';
import { walshAverage, walshCount } from './walsh-average.ts';

test('is what listing all of them would give', () => {
	fc.assert(
		fc.property(
			fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 9 }),
			(values) => {
				const sorted = Float64Array.from(values).sort();
				const listed = Float64Array.from(
					[...sorted].flatMap((first, at) => [...sorted.slice(at)].map((second) => first / 2 + second / 2))
				).sort();
				expect(listed).toHaveLength(walshCount(values.length));
				for (const [at, average] of listed.entries()) expect(walshAverage(sorted, at + 1)).toBeCloseTo(average, 12);
			}
		)
	);
});

test('is none where there is no k-th', () => {
	expect(walshAverage(new Float64Array(), 1)).toBeNull();
	expect(walshAverage(Float64Array.of(1, 2), 4)).toBeNull();
	expect(walshAverage(Float64Array.of(1, 2), NaN)).toBeNull();
	expect(walshAverage(Float64Array.of(1, Infinity), 1)).toBeNull();
});

test('of 20,000 values takes no more than a moment', () => {
	const values = Float64Array.from({ length: 20_000 }, (_, at) => at * at);
	expect(walshAverage(values, 1)).toBe(0);
	expect(walshAverage(values, walshCount(20_000))).toBe(19_999 ** 2);
});
