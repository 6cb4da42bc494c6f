import { describe, expect, test } from 'vitest';
import { calendarOf, type CalendarState } from './calendar.ts';
import { lastDayOf, quarterOfDay } from './quarter.ts';

/** Faxe and Holbæk have delivered to the end of September, Næstved to the end of June; the edition reaches June. */
const state: CalendarState = {
	today: '2018-11-23',
	meetings: { quarters: [2, 4], registered: 4 },
	deliveries: [
		{ municipality: '320', cutoff: '2018-09-30', synthetic: false },
		{ municipality: '316', cutoff: '2018-10-31', synthetic: false },
		{ municipality: '370', cutoff: '2018-06-30', synthetic: false }
	],
	editions: ['2018-06-30', '2018-03-31'],
	written: new Map([[2018, ['370']]])
};

const told = (one: CalendarState) =>
	calendarOf(one).map(({ kind, day, isPast }) => `${day} ${kind}${isPast ? ' past' : ''}`);

// By hand: from the last quarter that has ended, five of them; the steering group meets on the second and the fourth.
describe('the calendar', () => {
	test('goes from the last quarter’s end on, in the order of the days', () => {
		expect(told(state)).toEqual([
			'2018-09-30 quarter-end past',
			'2018-12-31 quarter-end',
			'2018-12-31 year-end',
			'2019-01-31 briefings',
			'2019-03-31 meeting',
			'2019-03-31 quarter-end',
			'2019-06-30 quarter-end',
			'2019-09-30 meeting',
			'2019-09-30 quarter-end'
		]);
	});

	test('says whose delivery does not reach the end of a quarter that is over, and that no edition does', () => {
		const [last] = calendarOf(state);
		expect(last?.missing).toEqual({ deliveries: ['370'], edition: true, texts: [] });
	});

	test('misses nothing of a quarter that is under way but the texts of its year', () => {
		const [, next, texts] = calendarOf(state);
		expect(next?.missing).toEqual({ deliveries: [], edition: false, texts: [] });
		expect(texts?.missing).toEqual({ deliveries: [], edition: false, texts: ['320', '316'] });
	});

	test('misses nothing where everything is there', () => {
		const there = { ...state, deliveries: state.deliveries.map((one) => ({ ...one, cutoff: '2018-09-30' })) };
		const [last] = calendarOf({ ...there, editions: ['2018-09-30'] });
		expect(last?.missing).toEqual({ deliveries: [], edition: false, texts: [] });
	});

	test('on the last day of a quarter it has not ended', () => {
		expect(calendarOf({ ...state, today: '2018-12-31' }).find(({ day }) => day === '2018-12-31')?.isPast).toBe(false);
	});

	test('at the turn of the year', () => {
		expect(told({ ...state, today: '2019-01-01' }).slice(0, 3)).toEqual([
			'2018-12-31 quarter-end past',
			'2018-12-31 year-end past',
			'2019-01-31 briefings'
		]);
	});
});

test.each([
	['2018-01-01', 2018, 1, '2018-03-31'],
	['2018-06-30', 2018, 2, '2018-06-30'],
	['2018-07-01', 2018, 3, '2018-09-30'],
	['2018-12-31', 2018, 4, '2018-12-31']
])('%s lies in the quarter %i-%i, which ends on %s', (day, year, quarter, end) => {
	expect(quarterOfDay(day)).toEqual({ year, quarter });
	expect(lastDayOf({ year, quarter })).toBe(end);
});
