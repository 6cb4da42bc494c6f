import { describe, expect, test } from 'vitest';
import { kaplanMeier, type Lifetime } from './kaplan-meier.ts';
import { medianTime, survivalMedian } from './survival-median.ts';

const ended = (time: number, cluster = 0): Lifetime => ({ time, event: true, cluster });
const watched = (time: number, cluster = 0): Lifetime => ({ time, event: false, cluster });

describe('the median', () => {
	test('is the first time at which half or fewer are left', () => {
		expect(medianTime(kaplanMeier([ended(2), ended(4), ended(9)]))).toBe(4);
	});

	test('is the middle of the time for which exactly half are left', () => {
		// R: quantile(survfit(Surv(c(2, 4, 9, 20), rep(1, 4)) ~ 1), 0.5) is 6.5.
		expect(medianTime(kaplanMeier([ended(2), ended(4), ended(9), ended(20)]))).toBe(6.5);
	});

	test('looks to the last time watched where no event follows', () => {
		expect(medianTime(kaplanMeier([ended(2), ended(4), watched(9), watched(21)]))).toBe(12.5);
	});

	test('knows one half from what a product of fractions makes of it', () => {
		// One ends a day: after half of them S is one half, in doubles mostly a hair to either side.
		const halves = Array.from({ length: 100 }, (_, index) => index + 1);
		const medians = halves.map((half) =>
			medianTime(kaplanMeier(Array.from({ length: 2 * half }, (_, day) => ended(day + 1))))
		);
		expect(medians).toEqual(halves.map((half) => half + 0.5));
	});

	test('is not reached while more than half go on', () => {
		expect(medianTime(kaplanMeier([ended(2), watched(4), watched(9)]))).toBeNull();
	});
});

describe('its limits', () => {
	test('are the published ones of the 6-MP trial: 23 weeks, from 13, upper limit not reached', () => {
		const events = [6, 6, 6, 7, 10, 13, 16, 22, 23];
		const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35];
		const curve = kaplanMeier([
			...events.map((time, index) => ended(time, index)),
			...censored.map((time, index) => watched(time, 100 + index))
		]);
		expect(survivalMedian(curve)).toEqual({ median: 23, lower: 13, upper: null });
	});

	test('are none from one family', () => {
		expect(survivalMedian(kaplanMeier([2, 4, 9, 20].map((time) => ended(time))))).toEqual({
			median: 6.5,
			lower: null,
			upper: null
		});
	});

	test('are none where all end on one day, since S is 1 before and 0 after', () => {
		const curve = kaplanMeier([ended(30, 1), ended(30, 2), ended(30, 3)]);
		expect(survivalMedian(curve)).toEqual({ median: 30, lower: null, upper: null });
	});
});
