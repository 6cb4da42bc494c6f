import type { AgeGroup, Service, TargetGroup } from '#lib/trial/code-lists.ts';
import type { Family } from './family.ts';
import type { Household } from './household.ts';
import { offers, type Offer } from './offers.ts';
import { integer, randomFor, type Random } from './random.ts';
import { spellsByChance, stretchedAfter, type Spell } from './spells.ts';

/** A service that a household gets, given to one of its persons or (null) to all of them. */
export interface ServiceSpell extends Spell {
	readonly offer: Offer;
	readonly person: number | null;
}

/** Services that only some ages get. */
const agesOf: Partial<Record<Service, readonly AgeGroup[]>> = {
	eftervaern: ['18_29'],
	stu: ['18_29'],
	specialundervisning: ['6_12', '13_17'],
	ppr: ['6_12', '13_17'],
	befordring: ['6_12', '13_17'],
	friplads: ['0_5', '6_12'],
	sundhedspleje_udvidet: ['0_5', '6_12'],
	sundhedspleje_ordinaer: ['0_5', '6_12'],
	tandpleje: ['6_12', '13_17'],
	helbredstillaeg: ['67_']
};

/** What a target group gets three times as often as others. */
const oftenGiven: Partial<Record<TargetGroup, readonly Service[]>> = {
	anbragte: ['anbringelse', 'aflastning'],
	specialundervisning: ['specialundervisning', 'ppr'],
	handicap: ['aflastning', 'bostoette', 'tabt_arbejdsfortjeneste'],
	familiebehandling: ['familiebehandling'],
	overfoerselsindkomst: ['mentor', 'virksomhedsrettet'],
	sygdomsforloeb: ['genoptraening', 'ressourceforloeb']
};

/** Who in the household may get what is offered: places in its list of persons, null the family as a whole. */
function receivers(offer: Offer, home: Household): readonly (number | null)[] {
	if (offer.to === 'family') return [null];
	const role = offer.to === 'adult' ? 'voksen' : 'barn';
	const ages = agesOf[offer.service];
	return home.persons
		.map((person, place) => ({ ...person, place }))
		.filter((person) => person.role === role && (ages?.includes(person.ageGroup) ?? true))
		.map((person) => person.place);
}

function spellsOf(offer: Offer, home: Household, random: Random): ServiceSpell[] {
	const mayGet = receivers(offer, home);
	if (mayGet.length === 0) return [];
	const often = oftenGiven[home.targetGroup]?.includes(offer.service) ? 3 : 1;
	return spellsByChance(random, offer.stock * home.need * often, offer.meanDays).map((spell) => ({
		...spell,
		offer,
		person: mayGet[integer(random, 0, mayGet.length - 1)] ?? null
	}));
}

/** Every service of a household, as it would have been without any trial. */
export function householdServices(home: Household): ServiceSpell[] {
	return offers.flatMap((offer, number) => spellsOf(offer, home, randomFor(home.key, 'services', number)));
}

/** The services of a family of the trial, with the effect that the intervention has on how long they last. */
export function familyServices(family: Family): ServiceSpell[] {
	const spells = householdServices(family.household);
	return spells.map((spell) => stretchedAfter(spell, family.start, family.effect.serviceLength));
}
