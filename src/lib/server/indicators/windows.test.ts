import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOfIso, isoOfDay } from '#lib/trial/day.ts';
import { mirroredIn, monthWindows, overlaps, yearWindows } from './windows.ts';

const span = fc
	.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: 0, max: 900 }))
	.map(([first, days]) => ({ first, last: first + days }));

test('a year is 365 days, also around 29 February', () => {
	const { before, after } = yearWindows(dayOfIso('2020-02-29'));
	// By hand from the definition: t0 - 365 to t0 - 1, and t0 to t0 + 364.
	expect([before.first, before.last, after.first, after.last].map(isoOfDay)).toEqual([
		'2019-03-01',
		'2020-02-28',
		'2020-02-29',
		'2021-02-27'
	]);
});

test('the months are whole ones, whichever day of the month the trial starts', () => {
	expect(monthWindows(dayOfIso('2019-03-01'))).toEqual(monthWindows(dayOfIso('2019-03-31')));
	expect(monthWindows(dayOfIso('2019-01-15')).before).toEqual({ first: 2018 * 12, last: 2018 * 12 + 11 });
});

describe('overlap', () => {
	test('is sharing a day', () => {
		expect(overlaps({ first: 1, last: 5 }, { first: 5, last: 9 })).toBe(true);
		expect(overlaps({ first: 1, last: 4 }, { first: 5, last: 9 })).toBe(false);
	});

	test('is impossible with a span that has no day', () => {
		expect(overlaps({ first: 6, last: 4 }, { first: 1, last: 9 })).toBe(false);
	});
});

describe('the mirror', () => {
	test('turns the period back to front', () => {
		// By hand: days 21 to 30 after a selection in 1 to 10 are as far from its end as days -19 to -10 from its start.
		expect(mirroredIn({ first: 1, last: 10 }, { first: 21, last: 30 })).toEqual({ first: -19, last: -10 });
	});

	test('keeps the length of the window, and its distance from the period', () => {
		fc.assert(
			fc.property(span, span, (period, window) => {
				const mirror = mirroredIn(period, window);
				expect(mirror.last - mirror.first).toBe(window.last - window.first);
				expect(period.first - mirror.last).toBe(window.first - period.last);
				expect(mirroredIn(period, mirror)).toEqual(window);
			})
		);
	});
});
