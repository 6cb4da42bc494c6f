import { describe, expect, test } from 'vitest';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { monthsSinceStart } from '#lib/trial/site-estimates.ts';
import {
	contact,
	cost,
	familyFile,
	familyRecord,
	municipalityData,
	person,
	START,
	support
} from '../../../../tests/support/family-file.ts';
import { monthOfFamily } from './month-of-family.ts';
import { monthsOfFamily } from './months-of-family.ts';
import { yearWindows } from './windows.ts';

const delivered = municipalityData([]);
const monthsOf = (stated: Parameters<typeof familyFile>[0], data = delivered) =>
	monthsOfFamily(familyFile(stated), data, registeredProtocol);

describe('the months of a family', () => {
	test('follow each other without a gap, and are the two years', () => {
		const spans = monthsSinceStart.map((month) => monthOfFamily(START, month));
		for (const [at, span] of spans.entries()) {
			expect(spans[at + 1]?.first ?? START + 365).toBe(span.last + 1);
			expect([30, 31]).toContain(span.last - span.first + 1);
		}
		const { before, after } = yearWindows(START);
		expect([spans[0]?.first, spans[11]?.last]).toEqual([before.first, before.last]);
		expect([spans[12]?.first, spans[23]?.last]).toEqual([after.first, after.last]);
	});

	// By hand: 2018 prices to those of 2019, 103.00 ÷ 102.23.
	test('have their cost in the prices of one year', () => {
		const { cost: months } = monthsOf({ costs: [cost(-12, 1000), cost(0, 300), cost(0, 200), cost(11, 1000)] });
		const index = (year2017: number) => 103 / year2017;
		expect(months?.[0]).toBeCloseTo(1000 * index(101.4), 9);
		expect(months?.[12]).toBeCloseTo(500 * index(102.23), 9);
		expect(months?.[23]).toBe(1000);
		expect(months?.filter((amount) => amount !== 0)).toHaveLength(3);
	});

	// Month -1 is the days -31 to -1 (floor(-365 / 12) = -31), month 1 begins on day 30.
	test('count a contact person in each month that she is there for a day of', () => {
		const { contactPersons } = monthsOf({ contacts: [contact(1, -31, 30), contact(2, 364, null)] });
		expect(contactPersons?.map((count, at) => (count > 0 ? `${at - 12}:${count}` : '')).filter(Boolean)).toEqual([
			'-1:1',
			'0:1',
			'1:1',
			'11:1'
		]);
	});

	test('tell days of own support of the days that are stated', () => {
		const { support: months } = monthsOf({
			persons: [person()],
			supports: [support('kontanthjaelp', -400, 9), support('loen', 10, null)]
		});
		expect(months?.[11]).toEqual({ own: 0, stated: 31 });
		expect(months?.[12]).toEqual({ own: 20, stated: 30 });
	});
});

describe('a family without a pair has no months', () => {
	test.each([
		['its year is not over', {}, municipalityData([], { cutoff: START + 363 })],
		['the register begins after the year before', { family: familyRecord({ registeredFrom: START - 300 }) }, delivered],
		['the tables were not delivered', {}, municipalityData([], { tables: new Set(['familier'] as const) })]
	])('%s', (_, stated, data) => {
		expect(monthsOf(stated, data)).toEqual({ cost: null, contactPersons: null, support: null });
	});

	test('of support, where no day is stated before', () => {
		const stated = { persons: [person()], supports: [support('loen', 0, null)] };
		expect(monthsOf(stated)).toMatchObject({ support: null });
	});
});
