import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier, type Lifetime } from './kaplan-meier.ts';
import { restrictedMean } from './restricted-mean.ts';

const ended = (time: number, cluster = 0): Lifetime => ({ time, event: true, cluster });
const watched = (time: number, cluster = 0): Lifetime => ({ time, event: false, cluster });

describe('the restricted mean', () => {
	test('is the area under the curve up to the horizon', () => {
		// By hand: 1 to day 4, 1/2 to day 10.
		expect(restrictedMean(kaplanMeier([ended(4), watched(20)]), 10)?.mean).toBe(7);
	});

	test('is the mean of the times, cut at the horizon, when all are watched to their end', () => {
		const times = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(times, fc.integer({ min: 1, max: 80 }), (drawn, horizon) => {
				const curve = kaplanMeier(drawn.map((time, cluster) => ended(time, cluster)));
				const cut = drawn.map((time) => Math.min(time, horizon));
				const mean = cut.reduce((sum, time) => sum + time, 0) / cut.length;
				const restricted = restrictedMean(curve, horizon);
				expect(restricted?.mean).toBeCloseTo(mean, 10);
				// And each pulls the mean by its distance from it.
				for (const [cluster, pull] of restricted?.influence ?? []) {
					expect(pull).toBeCloseTo(((cut[cluster] ?? NaN) - mean) / cut.length, 10);
				}
			})
		);
	});

	test('is not known when nobody was watched to the horizon and somebody was left', () => {
		expect(restrictedMean(kaplanMeier([ended(4), watched(9)]), 10)).toBeNull();
	});

	test('is known when somebody was watched to the horizon itself, or nobody was left', () => {
		expect(restrictedMean(kaplanMeier([ended(4), watched(10)]), 10)?.mean).toBe(7);
		expect(restrictedMean(kaplanMeier([ended(4), ended(6)]), 10)?.mean).toBe(5);
	});
});
