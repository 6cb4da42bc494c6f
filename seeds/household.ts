import type { AgeGroup, PersonRole, TargetGroup } from '#lib/trial/code-lists.ts';
import { between, chance, normal, randomFor, weighted, type Random } from './random.ts';

export interface Person {
	readonly role: PersonRole;
	readonly ageGroup: AgeGroup;
}

/** A family as it lives, before anybody has thought of a trial. */
export interface Household {
	/** Names its streams of random numbers. */
	readonly key: string;
	readonly targetGroup: TargetGroup;
	readonly persons: readonly Person[];
	/** How many services and contact persons it draws, about 1. */
	readonly need: number;
	/** How dear its services are, about 1. */
	readonly level: number;
	/** Some families cost nothing that is booked to them, and still count: as 0. */
	readonly withoutCosts: boolean;
}

const targetGroups: readonly (readonly [TargetGroup, number])[] = [
	['anbragte', 3],
	['specialundervisning', 3],
	['handicap', 2],
	['familiebehandling', 3],
	['overfoerselsindkomst', 4],
	['sygdomsforloeb', 2],
	['andet', 1]
];

const adultAges: readonly (readonly [AgeGroup, number])[] = [
	['18_29', 5],
	['30_49', 12],
	['50_66', 3]
];

const childAges: readonly (readonly [AgeGroup, number])[] = [
	['0_5', 3],
	['6_12', 5],
	['13_17', 4]
];

function drawPersons(random: Random): Person[] {
	const persons: Person[] = [];
	const adults = weighted(random, [
		[1, 5],
		[2, 5]
	]);
	const children = weighted(random, [
		[0, 1],
		[1, 4],
		[2, 5],
		[3, 2],
		[4, 1]
	]);
	for (let adult = 0; adult < adults; adult++) persons.push({ role: 'voksen', ageGroup: weighted(random, adultAges) });
	if (chance(random, 0.05)) persons.push({ role: 'voksen', ageGroup: '67_' });
	for (let child = 0; child < children; child++) persons.push({ role: 'barn', ageGroup: weighted(random, childAges) });
	return persons;
}

/** The household with this number in a municipality's population. */
function household(municipality: string, number: number): Household {
	const key = `${municipality}/${number}`;
	const random = randomFor(key, 'household');
	return {
		key,
		targetGroup: weighted(random, targetGroups),
		persons: drawPersons(random),
		need: between(random, 0.5, 1.5) * between(random, 0.7, 1.3),
		level: Math.exp(0.2 * normal(random)),
		withoutCosts: chance(random, 0.04)
	};
}

/** `count` households of one municipality. */
export function population(municipality: string, count: number): Household[] {
	return Array.from({ length: count }, (_, number) => household(municipality, number));
}

/** A person's pseudonym: the family's number and the person's place in it. */
export function personId(familyId: string, person: number): string {
	return `${familyId.replace('-f', '-p')}-${person + 1}`;
}
