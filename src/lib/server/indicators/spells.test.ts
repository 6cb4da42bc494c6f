import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysWithin, mergeSpells, runsWithin } from './spells.ts';

const rows = fc.array(
	fc
		.tuple(fc.integer({ min: 0, max: 120 }), fc.option(fc.integer({ min: 0, max: 40 })))
		.map(([start, days]) => ({ start, end: days === null ? null : start + days })),
	{ maxLength: 12 }
);

describe('merging', () => {
	test('makes one spell of rows that touch, and two of rows with a day between', () => {
		expect(
			mergeSpells([
				{ start: 1, end: 4 },
				{ start: 5, end: 9 }
			])
		).toEqual([{ first: 1, last: 9 }]);
		expect(
			mergeSpells([
				{ start: 1, end: 4 },
				{ start: 6, end: 9 }
			])
		).toHaveLength(2);
	});

	test('bridges a gap from the largest end so far, not from the latest row', () => {
		// By hand: the first row outlasts the second, so the third follows after 31 days, not after 80.
		const three = [
			{ start: 0, end: 100 },
			{ start: 10, end: 50 },
			{ start: 131, end: 140 }
		];
		expect(mergeSpells(three, 31)).toEqual([{ first: 0, last: 140 }]);
		expect(mergeSpells(three.with(2, { start: 132, end: 140 }), 31)).toHaveLength(2);
	});

	test('lets an open row run on', () => {
		expect(
			mergeSpells([
				{ start: 3, end: null },
				{ start: 50, end: 60 }
			])
		).toEqual([{ first: 3, last: Infinity }]);
	});

	test('leaves spells further apart than the gap, and does the same to them again', () => {
		fc.assert(
			fc.property(rows, fc.integer({ min: 1, max: 31 }), (drawn, gap) => {
				const spells = mergeSpells(drawn, gap);
				spells.slice(1).forEach(({ first }, index) => {
					expect(first - (spells[index]?.last ?? NaN)).toBeGreaterThan(gap);
				});
				expect(
					mergeSpells(
						spells.map(({ first, last }) => ({ start: first, end: last })),
						gap
					)
				).toEqual(spells);
			})
		);
	});
});

test('days are counted once each, as a set of days would', () => {
	fc.assert(
		fc.property(rows, fc.integer({ min: 0, max: 150 }), fc.integer({ min: 0, max: 60 }), (drawn, first, length) => {
			const window = { first, last: first + length };
			const days = new Set<number>();
			for (let day = window.first; day <= window.last; day += 1) {
				if (drawn.some((row) => runsWithin(row, { first: day, last: day }))) days.add(day);
			}
			expect(daysWithin(mergeSpells(drawn), window)).toBe(days.size);
			expect(drawn.some((row) => runsWithin(row, window))).toBe(days.size > 0);
		})
	);
});
