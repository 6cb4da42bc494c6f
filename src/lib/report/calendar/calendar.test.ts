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
	editions: [
		{ number: '2018-2', cutoff: '2018-06-30' },
		{ number: '2018-1', cutoff: '2018-03-31' }
	],
	written: new Map([[2018, ['370']]]),
	closed: [],
	seesMissing: true
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
		expect(last?.missing).toEqual({ deliveries: ['370'], texts: [] });
		expect(last?.edition).toBeNull();
	});

	test('misses nothing of a quarter that is under way but the texts of its year', () => {
		const [, next, texts] = calendarOf(state);
		expect(next?.missing).toEqual({ deliveries: [], texts: [] });
		expect(texts?.missing).toEqual({ deliveries: [], texts: ['320', '316'] });
	});

	test('misses nothing where everything is there', () => {
		const there = { ...state, deliveries: state.deliveries.map((one) => ({ ...one, cutoff: '2018-09-30' })) };
		const [last] = calendarOf({ ...there, editions: [{ number: '2018-3', cutoff: '2018-09-30' }] });
		expect(last?.missing).toEqual({ deliveries: [], texts: [] });
		expect(last?.edition).toBe('2018-3');
	});

	test('names the first edition that reaches the end of a quarter, and not a later one', () => {
		const editions = [
			{ number: '2018-4', cutoff: '2018-12-31' },
			{ number: '2018-3', cutoff: '2018-09-30' },
			{ number: '2018-2', cutoff: '2018-06-30' }
		];
		expect(calendarOf({ ...state, editions })[0]?.edition).toBe('2018-3');
	});

	test('says that the status of a year is made once the year is closed', () => {
		const closed = (years: readonly number[]) =>
			calendarOf({ ...state, closed: years }).filter(({ isClosed }) => isClosed);
		expect(closed([])).toEqual([]);
		expect(closed([2018]).map(({ kind }) => kind)).toEqual(['year-end']);
	});

	// A delivery that has come is nobody's business before an edition is made of it.
	test('says the same to a reader whatever has been delivered or written', () => {
		const reader = { ...state, seesMissing: false };
		const all = state.deliveries.map((one) => ({ ...one, cutoff: '2018-09-30' }));
		const everything = { ...reader, deliveries: all, written: new Map([[2018, ['320', '316', '370']]]) };
		expect(calendarOf(everything)).toEqual(calendarOf(reader));
		expect(calendarOf(reader).every(({ missing }) => missing === null)).toBe(true);
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
