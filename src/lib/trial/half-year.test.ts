import { expect, test } from 'vitest';
import { dayOfIso } from './day.ts';
import { halfYearOf } from './half-year.ts';

test('a year has two halves, and the second begins in July', () => {
	const days = ['2018-01-01', '2018-06-30', '2018-07-01', '2018-12-31', '2019-01-01'];
	expect(days.map((day) => halfYearOf(dayOfIso(day)))).toEqual(['2018-1', '2018-1', '2018-2', '2018-2', '2019-1']);
});
