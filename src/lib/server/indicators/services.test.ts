import { describe, expect, test } from 'vitest';
import type { ServiceRecord } from '#lib/trial/records.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { service, START } from '../../../../tests/support/family-file.ts';
import { serviceSpells } from './service-spells.ts';
import { serviceDays, servicesOf } from './services.ts';
import { yearWindows } from './windows.ts';

const { before, after } = yearWindows(START);
const grouped = (rows: readonly ServiceRecord[]) => servicesOf(rows, registeredProtocol.excludedServices);
const days = (...rows: ServiceRecord[]) => serviceDays(grouped(rows))(after);

describe('service days', () => {
	test('count two services on one day as two, and two rows of one as one', () => {
		expect(days(service(0, 9), service(5, 14, { service: 'aflastning' }))).toBe(20);
		expect(days(service(0, 9), service(5, 14))).toBe(15);
		expect(days(service(0, 9), service(0, 9))).toBe(10);
	});

	test('know a service by person, act and kind, not by section or unit', () => {
		expect(days(service(0, 9), service(0, 9, { paragraph: '85a', unit: 'jobcenter' }))).toBe(10);
		expect(days(service(0, 9), service(0, 9, { person: 2 }), service(0, 9, { person: null }))).toBe(30);
		expect(days(service(0, 9), service(0, 9, { law: 'sul' }))).toBe(20);
	});

	test('stop at the window, and run on where a row is open', () => {
		expect(days(service(-30, 0))).toBe(1);
		expect(days(service(360, null))).toBe(5);
		expect(days(service(-400, null))).toBe(365);
	});

	test('leave out what everybody may have', () => {
		expect(days(service(0, 9, { service: 'tandpleje' }), service(0, 9, { service: 'tabt_arbejdsfortjeneste' }))).toBe(
			10
		);
	});
});

describe('spells of services', () => {
	const spells = (observedTo: number, ...rows: ServiceRecord[]) =>
		serviceSpells(grouped(rows), START, START + observedTo);

	test('belong to the window they begin in', () => {
		expect(spells(800, service(-366, -300), service(-100, -91), service(364, 380, { person: 2 }))).toEqual({
			before: [{ time: 10, event: true }],
			after: [{ time: 1, event: false }]
		});
	});

	test('end when their last day is the last watched, and go on when it is later or open', () => {
		expect(spells(800, service(-10, -1)).before).toEqual([{ time: 10, event: true }]);
		expect(spells(800, service(-10, 0)).before).toEqual([{ time: 10, event: false }]);
		expect(spells(50, service(11, null)).after).toEqual([{ time: 40, event: false }]);
		expect(spells(50, service(11, 50)).after).toEqual([{ time: 40, event: true }]);
	});

	test('are one over a gap of up to a month, and over the start of the trial', () => {
		// Fine point 13: ends 5 days before, goes on 10 days after; one spell, censored the day before.
		expect(spells(800, service(-40, -5), service(10, 90))).toEqual({ before: [{ time: 40, event: false }], after: [] });
		expect(spells(800, service(-40, -5), service(26, 90)).after).toHaveLength(0);
		expect(spells(800, service(-40, -5), service(27, 90)).after).toHaveLength(1);
	});

	test('are not bridged by a row that starts after the last day observed', () => {
		expect(spells(20, service(2, 15), service(25, 90)).after).toEqual([{ time: 14, event: true }]);
	});
});

test('the windows of the tests are the ones meant', () => {
	expect([before.first - START, after.last - START]).toEqual([-365, 364]);
});
