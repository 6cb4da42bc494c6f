import { describe, expect, test } from 'vitest';
import {
	contact,
	familyFile,
	familyRecord,
	municipalityData,
	plan,
	START
} from '../../../../tests/support/family-file.ts';
import { carriedOutFamily } from './carried-out-family.ts';

const seen = (stated: Parameters<typeof familyFile>[0], days = 400) =>
	carriedOutFamily(familyFile(stated), municipalityData([], { cutoff: START + days }));
const coordinator = (person: number, first: number, last: number | null) => ({
	...contact(person, first, last),
	role: 'koordinator' as const
});

describe('how the trial is carried out for a family', () => {
	test('names the elements that it gets', () => {
		expect(seen({}).elements).toEqual(['coordinatingCaseworker', 'oneCoordinatedPlan']);
		const none = familyRecord({ coordinatingCaseworker: false, oneCoordinatedPlan: false });
		expect(seen({ family: none }).elements).toEqual([]);
	});

	test.each([
		['begins on day 40', [plan('en_samlet_plan', 90, null), plan('en_samlet_plan', 40, 60)], { time: 40, event: true }],
		['was there already', [plan('en_samlet_plan', -20, null)], { time: 0, event: true }],
		['ended before', [plan('en_samlet_plan', -20, -1)], { time: 400, event: false }],
		['is of another kind', [plan('lab27', 5, null)], { time: 400, event: false }],
		['begins after the last day seen', [plan('en_samlet_plan', 401, null)], { time: 400, event: false }]
	])('the first coordinated plan %s', (_, plans, expected) => {
		expect(seen({ plans }).toPlan).toEqual(expected);
	});

	test('a coordinator of day 30 is in time, one of day 31 is not, and a contact of another role is none', () => {
		expect(seen({ contacts: [coordinator(1, 30, null)] }).coordinatorInTime).toBe(true);
		expect(seen({ contacts: [coordinator(1, 31, null), contact(2, 0, null)] }).coordinatorInTime).toBe(false);
	});

	test('counts the coordinators of the year, each once', () => {
		const contacts = [
			coordinator(1, -5, 3),
			coordinator(1, 50, 60),
			coordinator(2, 364, null),
			coordinator(3, 365, null)
		];
		expect(seen({ contacts }).coordinators).toBe(2);
	});

	test('counts plans and contact persons on day 182', () => {
		const plans = [plan('lab27', 0, 182), plan('sel140', 182, null), plan('anden', 183, null)];
		const contacts = [contact(1, 0, 181), contact(2, 100, null)];
		expect(seen({ plans, contacts })).toMatchObject({ plansHalfway: 2, contactPersonsHalfway: 1 });
	});

	test('says nothing that it takes longer to see', () => {
		expect(seen({}, 181)).toMatchObject({
			...{ coordinatorInTime: false, coordinators: null, plansHalfway: null, contactPersonsHalfway: null }
		});
		expect(seen({}, 29).coordinatorInTime).toBeNull();
	});
});
