import { planTypes, targetGroups, type Group, type TargetGroup } from '#lib/trial/code-lists.ts';
import { dayOfIso, monthOfDay, type Day } from '#lib/trial/day.ts';
import type { CostRecord, FamilyFile, Key } from '#lib/trial/records.ts';

/** What is stated of a family; the rest follows from its number, and no two are alike. */
export interface Stated {
	/** ISO. */
	readonly start?: string;
	readonly group?: Group;
	readonly targetGroup?: TargetGroup;
	/** ISO: the day it withdrew its consent. */
	readonly withdrawn?: string;
	/** Kroner in addition, in the prices of the month: `[month counted from that of the start, kroner]`. */
	readonly corrections?: readonly (readonly [month: number, kroner: number])[];
}

/** With it the year before is 2019: the prices of that year are the protocol's, so kroner there stand as they are. */
const START = '2020-01-01';

/** A family with something of everything, known to every register from long before its start. */
export function historyFamily(number: Key, stated: Stated = {}): FamilyFile {
	const { group = 'indsats', withdrawn, corrections = [] } = stated;
	const start = dayOfIso(stated.start ?? START);
	const of = { row: number, family: number };
	const adult = number * 10;
	const part = (name: string) => share(`${number} ${name}`);
	const cost = (month: number, kroner: number): CostRecord => ({
		...of,
		...{ month: monthOfDay(start) + month, category: 'bostoette', payer: 'kommune', amount: Math.round(kroner * 100) }
	});
	const spell = (first: number, last: number): { readonly start: Day; readonly end: Day } => ({
		start: start + first,
		end: start + last
	});
	return {
		family: {
			...{ ...of, group, start, registeredFrom: null, selection: 'faglig', selectedFrom: null, selectedTo: null },
			targetGroup: stated.targetGroup ?? kindOf(part('target group')),
			...{ coordinatingCaseworker: true, oneCoordinatedPlan: true, sharedElectronicPlan: false },
			end: withdrawn === undefined ? null : dayOfIso(withdrawn),
			endReason: withdrawn === undefined ? null : 'samtykke_trukket'
		},
		persons: [
			{ ...of, person: adult, role: 'voksen', ageGroup: '30_49' },
			...(part('adults') < 0.4
				? [{ ...of, person: adult + 1, role: 'voksen', ageGroup: '50_66' } as const]
				: [{ ...of, person: adult + 2, role: 'barn', ageGroup: '6_12' } as const])
		],
		services: [
			{ ...of, ...service, person: adult, ...spell(-Math.round(30 + 300 * part('days before')), -5) },
			{ ...of, ...service, person: adult, ...spell(10, Math.round(40 + 300 * part('days after'))) }
		],
		supports: [
			{ ...of, person: adult, support: 'kontanthjaelp', ...spell(-700, Math.round(30 + 500 * part('benefit'))) },
			{ ...of, person: adult, support: 'loen', start: start + Math.round(31 + 500 * part('benefit')), end: null }
		],
		contacts: Array.from({ length: 1 + Math.floor(5 * part('contacts')) }, (_, at) => ({
			...of,
			...({
				contactPerson: adult + 5 + at,
				unit: at % 2 === 0 ? 'jobcenter' : 'sundhed_aeldre',
				role: 'myndighed'
			} as const),
			...spell(-200, at < 2 ? 500 : 100)
		})),
		plans: planTypes.slice(0, Math.floor(4 * part('plans'))).map(({ code }) => ({
			...{ ...of, person: adult, planType: code },
			...spell(-100, 400)
		})),
		costs: [
			...Array.from({ length: 12 }, (_, at) => cost(at - 12, 4000 + 24_000 * part('cost before'))),
			...Array.from({ length: 12 }, (_, at) => cost(at, 4000 + 21_000 * part('cost after'))),
			...corrections.map(([month, kroner]) => cost(month, kroner))
		],
		answers: (['foer', 'efter'] as const).map((round) => ({
			...of,
			...({ respondent: adult, instrument: 'tilfredshed', item: 1, round, status: 'besvaret' } as const),
			date: start + (round === 'foer' ? 0 : 364),
			value: 1 + Math.floor(5 * part(`answer ${round}`))
		}))
	};
}

const service = { law: 'sel', paragraph: '85', service: 'bostoette', unit: 'sundhed_aeldre' } as const;

/** Families with the numbers from one to another. */
export function historyFamilies(first: Key, last: Key, stated: Stated = {}): FamilyFile[] {
	return Array.from({ length: last - first + 1 }, (_, at) => historyFamily(first + at, stated));
}

/** The first target groups hold most. */
function kindOf(part: number): TargetGroup {
	return (targetGroups[Math.floor(targetGroups.length * part ** 2)] ?? targetGroups[0]).code;
}

/** A number from 0 to 1 that follows from the text and looks like no other: FNV-1a, its bits stirred. */
function share(text: string): number {
	let hash = 0x811c9dc5;
	for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
	hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
	return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}
