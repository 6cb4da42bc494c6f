import type { ContactRole, Unit } from '#lib/trial/code-lists.ts';
import type { Family } from './family.ts';
import type { Household } from './household.ts';
import { chance, integer, randomFor, weighted, type Random } from './random.ts';
import { delivered, spellsByChance, type Spell } from './spells.ts';
import type { ContactRow } from './tables.ts';

/** A contact person's time with a household. */
interface ContactSpell extends Spell {
	readonly contactPerson: string;
	readonly unit: Unit;
	readonly role: ContactRole;
}

/** How many contact persons an average family has at a time, and for how long. */
const STOCK = 3.1;
const MEAN_DAYS = 480;

const units: readonly (readonly [Unit, number])[] = [
	['jobcenter', 5],
	['boern_unge', 5],
	['ydelseskontor', 3],
	['skole_ppr', 3],
	['handicap_psykiatri', 2],
	['sundhed_aeldre', 2],
	['misbrug', 1],
	['region', 1],
	['andet', 0.3]
];

/** A unit has twenty caseworkers, who see many families; one may come back to a family. */
function caseworker(random: Random, unit: Unit): string {
	const unitNumber = units.findIndex(([candidate]) => candidate === unit) + 1;
	return `syntetisk-k${unitNumber * 100 + integer(random, 1, 20)}`;
}

/** Every contact person of a household, as it would have been without any trial. */
export function householdContacts(home: Household): ContactSpell[] {
	const random = randomFor(home.key, 'contacts');
	return spellsByChance(random, STOCK * home.need, MEAN_DAYS).map((spell) => {
		const unit = weighted(random, units);
		const role = weighted(random, [
			['myndighed', 3],
			['udfoerer', 2]
		] as const);
		return { ...spell, contactPerson: caseworker(random, unit), unit, role };
	});
}

/**
 * Those that the intervention leaves: one that is not kept goes within three months of t0, or
 * never comes. Whether it is kept is its own draw, so that a kinder effect keeps the same ones and more.
 */
function keptContacts(family: Family): ContactSpell[] {
	const random = randomFor(family.household.key, 'contacts kept');
	return householdContacts(family.household).flatMap((spell) => {
		const isKept = chance(random, family.effect.contactsKept);
		const leaves = family.start + integer(random, 0, 90);
		if (isKept || spell.end < leaves) return [spell];
		return spell.start < family.start ? [{ ...spell, end: leaves }] : [];
	});
}

/**
 * The coordinator is the contact person who will stay longest of those the family already has,
 * in a row of its own: nobody comes on top, so naming a coordinator has no effect by itself.
 */
function coordinator(family: Family, contacts: readonly ContactSpell[]): ContactSpell[] {
	const named = family.start + integer(randomFor(family.household.key, 'coordinator'), 0, 40);
	const there = contacts.filter(({ start, end }) => start <= family.start && end > named);
	const [stays] = there.toSorted((a, b) => b.end - a.end);
	if (!stays || !family.elements.coordinatingCaseworker) return [];
	return [{ ...stays, start: named, role: 'koordinator' }];
}

export function contactRows(family: Family): ContactRow[] {
	const contacts = keptContacts(family);
	return [...contacts, ...coordinator(family, contacts)].flatMap(({ contactPerson, unit, role, ...spell }) => {
		const dates = delivered(spell, family.register);
		return dates
			? [{ familie_id: family.id, kontaktperson_id: contactPerson, enhed: unit, rolle: role, ...dates }]
			: [];
	});
}
