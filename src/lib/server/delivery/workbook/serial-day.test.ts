import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfIso, isoOfDay } from '#lib/trial/day.ts';
import { dayOfSerial } from './serial-day.ts';

// The authority: what Excel shows for each, in both of its systems.
test.each([
	[1, '1900-01-01'],
	[59, '1900-02-28'],
	[60, null],
	[61, '1900-03-01'],
	[25569, '1970-01-01'],
	[43252, '2018-06-01'],
	[43252.999, '2018-06-01'],
	[43251.9999999, '2018-06-01'],
	[2958465, '9999-12-31'],
	[2958466, null],
	[0, null],
	[0.5, null],
	[-1, null],
	[1e300, null]
])('%d is %s', (serial, day) => {
	expect(dayOfSerial(serial, false)).toBe(day);
});

test.each([
	[0, '1904-01-01'],
	[60, '1904-03-01'],
	[41790, '2018-06-01'],
	[-1, null]
])('counted from 1904 %d is %s', (serial, day) => {
	expect(dayOfSerial(serial, true)).toBe(day);
});

test('days follow each other, and the systems are 1,462 days apart', () => {
	fc.assert(
		fc.property(fc.integer({ min: 61, max: 2_950_000 }), (serial) => {
			const day = dayOfIso(dayOfSerial(serial, false) ?? '');
			expect(dayOfSerial(serial + 1, false)).toBe(isoOfDay(day + 1));
			if (serial >= 1462) expect(dayOfSerial(serial - 1462, true)).toBe(isoOfDay(day));
		})
	);
});
