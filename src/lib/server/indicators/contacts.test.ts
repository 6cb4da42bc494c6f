import { expect, test } from 'vitest';
import { contact, plan, START } from '../../../../tests/support/family-file.ts';
import { contactPersons, contactUnits, openPlans } from './contacts.ts';
import { dayWindows, quarterWindows } from './windows.ts';

const { before, after } = quarterWindows(START);

test('contact points are distinct persons with a day in the window', () => {
	const contacts = [
		contact(1, -91, -90),
		contact(1, -10, null),
		contact(2, -1, -1),
		contact(3, -200, -91),
		contact(4, 0, 9)
	];
	expect(contactPersons(contacts, before)).toBe(2);
	expect(contactPersons(contacts, after)).toBe(1);
});

test('units are counted over the same persons', () => {
	const contacts = [contact(1, -9, null, 'jobcenter'), contact(2, -9, -5, 'jobcenter'), contact(2, -9, -5, 'region')];
	expect(contactUnits(contacts, before)).toBe(2);
	expect(contactUnits(contacts, after)).toBe(1);
});

test('plans are open on the day, one a person and kind', () => {
	const plans = [
		plan('lab27', -50, -1),
		plan('lab27', -1, 400),
		plan('lab27', -9, null, 2),
		plan('sel140', -90, -2),
		plan('anden', -5, 9, null)
	];
	expect(openPlans(plans, dayWindows(START).before)).toBe(3);
	expect(openPlans(plans, dayWindows(START).after)).toBe(2);
});
