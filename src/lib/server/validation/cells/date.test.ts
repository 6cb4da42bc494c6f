import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, dayOfIso, isoOfDay } from '#lib/trial/day.ts';
import { CellFault } from './cell-fault.ts';
import { isMonthFirst, readDate } from './date.ts';
import { readMonth } from './month.ts';

const anyDay = fc.integer({ min: dayOfIso('1900-01-01'), max: dayOfIso('2099-12-31') });

describe('a date', () => {
	test.each(['2018-03-25', '25-03-2018', '25.03.2018', '25/03/2018', '25-3-2018'])('%s is 25 March 2018', (text) => {
		expect(readDate(text)).toBe(17615);
	});

	test('29 February is there in leap years only', () => {
		expect(readDate('29-02-2020')).toBe(dayOf(2020, 2, 29));
		expect(readDate('29-02-2019')).toEqual(new CellFault('bad-date'));
		expect(readDate('1900-02-29')).toEqual(new CellFault('bad-date'));
	});

	test.each([
		'',
		'25-03-18',
		'2018',
		'25-03.2018',
		'00-01-2018',
		'2018-00-10',
		'43184',
		'25. marts 2018',
		'0218-01-01'
	])('%j is none', (text) => {
		expect(readDate(text)).toEqual(new CellFault('bad-date'));
	});

	test('reads back every day in every way of writing it', () => {
		fc.assert(
			fc.property(anyDay, fc.constantFrom('-', '.', '/'), (day, separator) => {
				const iso = isoOfDay(day);
				expect(readDate(iso)).toBe(day);
				expect(readDate(iso.split('-').reverse().join(separator))).toBe(day);
			})
		);
	});

	test('is month first only where the calendar leaves no other reading', () => {
		expect(isMonthFirst('03/25/2018')).toBe(true);
		expect(isMonthFirst('03/04/2018')).toBe(false);
		expect(isMonthFirst('25/03/2018')).toBe(false);
		expect(isMonthFirst('13/32/2018')).toBe(false);
	});
});

describe('a month', () => {
	test('is itself or any date in it', () => {
		fc.assert(
			fc.property(anyDay, (day) => {
				const month = readMonth(isoOfDay(day).slice(0, 7));
				expect(readMonth(isoOfDay(day))).toBe(month);
				expect(month).not.toBeInstanceOf(CellFault);
			})
		);
	});

	test.each(['2018-13', '2018', '03-2018', 'mar-18'])('%j is none', (text) => {
		expect(readMonth(text)).toEqual(new CellFault('bad-month'));
	});
});
