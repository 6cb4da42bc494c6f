import fc from 'fast-check';
import { expect, test } from 'vitest';
import { danishMidnight, dayAfter } from './danish-midnight.ts';

// By hand: CET is an hour before UTC, CEST two; clocks were set on 29 March and 25 October 2026 (2000/84/EC).
test.each([
	['2026-01-01', '2025-12-31T23:00:00.000Z'],
	['2026-03-29', '2026-03-28T23:00:00.000Z'],
	['2026-03-30', '2026-03-29T22:00:00.000Z'],
	['2026-10-25', '2026-10-24T22:00:00.000Z'],
	['2026-10-26', '2026-10-25T23:00:00.000Z']
])('%s begins in Denmark at %s', (date, moment) => {
	expect(danishMidnight(date)?.toISOString()).toBe(moment);
});

test.each(['', '2026-02-30', '2026-13-01', '26-01-01', '2026-1-1', 'yesterday', '2026-01-01T00:00'])(
	'no day is written as "%s"',
	(date) => {
		expect(danishMidnight(date)).toBeNull();
	}
);

test('every day lasts until the next one begins: 23, 24 or 25 hours', () => {
	fc.assert(
		fc.property(
			fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-30'), noInvalidDate: true }),
			(moment) => {
				const date = moment.toISOString().slice(0, 10);
				const [begins, ends] = [danishMidnight(date), danishMidnight(dayAfter(date))].map((at) => at?.getTime() ?? 0);
				expect([23, 24, 25]).toContain(((ends ?? 0) - (begins ?? 0)) / 3_600_000);
			}
		)
	);
});
