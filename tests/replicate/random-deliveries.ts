import {
	ageGroups,
	answerStatuses,
	costCategories,
	endReasons,
	laws,
	payers,
	planTypes,
	rounds,
	selections,
	services,
	supports,
	units,
	type Group
} from '#lib/trial/code-lists.ts';
import { dayOfIso, monthOfDay, type Day } from '#lib/trial/day.ts';
import { scales, tableNames, type TableName } from '#lib/trial/delivery-schema.ts';
import type {
	AnswerRecord,
	ContactRecord,
	CostRecord,
	FamilyFile,
	FamilyRecord,
	PersonRecord,
	PlanRecord,
	ServiceRecord,
	SupportRecord
} from '#lib/trial/records.ts';
import { chance, integer, randomFor, weighted, type Random } from '#seeds/random.ts';

/** A municipality's delivery, drawn at random. */
export interface RandomDelivery {
	readonly municipality: string;
	readonly cutoff: Day;
	readonly tables: ReadonlySet<TableName>;
	readonly families: readonly FamilyFile[];
}

/** What all families of a trial have in common. */
interface Trial {
	/** How likely a family is to be picked for its cost or its contact points. */
	readonly selected: number;
	/** What the intervention does to contacts and costs after t0. */
	readonly effect: number;
	/** Everybody's values are the same, so that there is no spread. */
	readonly isFlat: boolean;
	/** Respondents differ from each other far more than from themselves: changes are clear, differences after may not be. */
	readonly isSteady: boolean;
}

const row = 2;
const EARLIEST_START = dayOfIso('2016-02-01');
/** Families, persons, contact persons and respondents of one family have numbers of their own. */
const NUMBERS_A_FAMILY = 20;

/**
 * A trial of one to three sites, drawn for its edges and not for its likeness to families: windows that just reach or
 * just do not, spells that touch or lie 31 days apart, people who die, emigrate and come back, groups of nobody or one.
 */
export function randomDeliveries(seed: number): RandomDelivery[] {
	const random = randomFor('replicate', seed);
	const isSteady = chance(random, 0.3);
	const trial: Trial = {
		selected: pick(random, [0, 0.3, 0.95, 1]),
		effect: isSteady ? 0.5 : pick(random, [1, 1, 0.7, 0.3]),
		isFlat: !isSteady && chance(random, 0.1),
		isSteady
	};
	const sites = ['316', '320', '370'].slice(0, integer(random, 1, 3));
	let number = 0;
	return sites.map((municipality) => {
		const cutoff = dayOfIso(pick(random, ['2018-06-30', '2019-11-15', '2020-12-31']));
		const optional = tableNames.filter((table) => table !== 'leverance' && table !== 'familier');
		const left = new Set<TableName>(optional.filter(() => chance(random, 0.06)));
		// Who supports a person cannot be told without the person.
		if (left.has('personer')) for (const table of ['forsoergelse', 'ydelser', 'planer'] as const) left.add(table);
		const tables = new Set(tableNames.filter((table) => !left.has(table)));
		const of = (group: Group, families: number) =>
			Array.from({ length: families }, () => {
				number += 1;
				return only(tables, family(random, trial, { number, group, cutoff }));
			});
		const many = () => pick(random, isSteady ? [20, 40, 60] : [0, 1, 2, 9, 12, 25, 40]);
		return { municipality, cutoff, tables, families: [...of('indsats', 5 + many()), ...of('sammenligning', many())] };
	});
}

/** A family without the rows of the tables that were not delivered. */
function only(tables: ReadonlySet<TableName>, file: FamilyFile): FamilyFile {
	const kept = <T>(table: TableName, rows: readonly T[]) => (tables.has(table) ? rows : []);
	return {
		family: file.family,
		persons: kept('personer', file.persons),
		services: kept('ydelser', file.services),
		supports: kept('forsoergelse', file.supports),
		contacts: kept('kontakter', file.contacts),
		plans: kept('planer', file.plans),
		costs: kept('udgifter', file.costs),
		answers: kept('maalinger', file.answers)
	};
}

interface Place {
	readonly number: number;
	readonly group: Group;
	readonly cutoff: Day;
}

function family(random: Random, trial: Trial, { number, group, cutoff }: Place): FamilyFile {
	const start = integer(random, Math.max(EARLIEST_START, cutoff - 1100), cutoff - 40);
	const record = familyRecord(random, trial, { number, group, start, cutoff });
	const persons = personRecords(random, number);
	const adults = persons.filter(({ role }) => role === 'voksen');
	const known = <T extends { readonly start: Day }>(rows: readonly T[]) => rows.filter((one) => one.start <= cutoff);
	const own = { ...trial, effect: group === 'indsats' ? trial.effect : 1 };
	const context: Context = { random, number, start, cutoff, trial: own };
	return {
		family: record,
		persons,
		services: known(serviceRecords(context, persons)),
		supports: known(adults.flatMap(({ person }) => supportRecords(context, person))),
		contacts: known(contactRecords(context)),
		plans: known(planRecords(context, persons)),
		costs: costRecords(context),
		answers: answerRecords(context)
	};
}

interface Context {
	readonly random: Random;
	readonly number: number;
	readonly start: Day;
	readonly cutoff: Day;
	readonly trial: Trial;
}

function familyRecord(
	random: Random,
	trial: Trial,
	{ number, group, start, cutoff }: Place & { readonly start: Day }
): FamilyRecord {
	const isSelected = chance(random, trial.selected);
	const hasPeriod = chance(random, 0.6);
	const selectedTo = start - pick(random, [0, 1, 15, 40, 91, 200, 366, 380]);
	const isEnded = chance(random, 0.2);
	const end = Math.min(start + integer(random, 0, 500), cutoff + 20);
	return {
		row,
		family: number,
		group,
		start,
		registeredFrom: pick(random, [null, null, start - 364, start - 365, start - 366, start - 800, start - 1096]),
		targetGroup: 'handicap',
		selection: isSelected ? pick(random, ['omkostning', 'kontaktpunkter']) : pick(random, codes(selections)),
		selectedFrom: hasPeriod ? selectedTo - integer(random, 0, 400) : null,
		selectedTo: hasPeriod ? selectedTo : null,
		coordinatingCaseworker: group === 'indsats',
		oneCoordinatedPlan: false,
		sharedElectronicPlan: false,
		end: isEnded ? end : null,
		endReason: isEnded ? pick(random, codes(endReasons)) : null
	};
}

function personRecords(random: Random, family: number): PersonRecord[] {
	const adults = integer(random, 1, 3);
	return Array.from({ length: adults + integer(random, 0, 2) }, (_, place) => {
		const role = place < adults ? 'voksen' : 'barn';
		const ages = codes(ageGroups).filter((_, at) => at >= 3 === (role === 'voksen'));
		return { row, person: family * NUMBERS_A_FAMILY + place, family, role, ageGroup: pick(random, ages) };
	});
}

function serviceRecords({ random, number, start, trial }: Context, persons: readonly PersonRecord[]): ServiceRecord[] {
	if (trial.isFlat) return [];
	const rows: ServiceRecord[] = [];
	const kinds = pickSome(random, codes(services), 3);
	for (let at = integer(random, 0, 9); at > 0; at -= 1) {
		const before = rows.at(-1);
		// Every other row goes on with the one before: at once, overlapping it, or so many days after.
		const follows = before?.end != null && chance(random, 0.5);
		const first = follows ? before.end + pick(random, [-20, 0, 1, 30, 31, 32]) : start + integer(random, -800, 420);
		const kind = {
			person: chance(random, 0.3) ? null : pick(random, persons).person,
			law: pick(random, codes(laws).slice(0, 2)),
			service: pick(random, kinds)
		};
		rows.push({
			...{ row, family: number, paragraph: pick(random, ['52', '85']), unit: pick(random, codes(units)) },
			...(follows && chance(random, 0.8) ? { person: before.person, law: before.law, service: before.service } : kind),
			start: first,
			end: chance(random, 0.15) ? null : first + pick(random, [0, 10, 100, 179, 180, 364, 600])
		});
	}
	return rows.concat(chance(random, 0.2) ? rows.slice(0, 1) : []);
}

/** One spell after the other, now and then with days in none. */
function supportRecords({ random, start, cutoff }: Context, person: number): SupportRecord[] {
	const rows: SupportRecord[] = [];
	let first = start - pick(random, [900, 500, 200]);
	while (first <= cutoff) {
		const support = weighted(random, [
			['loen' as const, 4],
			['selvstaendig' as const, 2],
			['kontanthjaelp' as const, 6],
			['sygedagpenge' as const, 4],
			[pick(random, codes(supports)), 3]
		]);
		const days = pick(random, [1, 26, 27, 28, 29, 60, 182, 183, 364, 500]);
		const isOpen = chance(random, 0.1);
		rows.push({ row, person, support, start: first, end: isOpen ? null : first + days - 1 });
		if (isOpen) break;
		first += days + pick(random, [0, 0, 0, 1, 40]);
	}
	return rows;
}

function contactRecords({ random, number, start, trial }: Context): ContactRecord[] {
	const many = trial.isFlat ? 2 : integer(random, 0, 9);
	return Array.from({ length: many }, (_, place) => {
		const isAfter = trial.isFlat ? place > 0 : chance(random, 0.4 * trial.effect);
		const first = start + (isAfter ? integer(random, 250, 364) : integer(random, -700, -1));
		const last = trial.isFlat && !isAfter ? start + 10 : first + pick(random, [0, 30, 89, 90, 91, 300]);
		return {
			row,
			family: number,
			contactPerson: integer(random, 0, 3) === 0 ? number * NUMBERS_A_FAMILY : number * NUMBERS_A_FAMILY + place,
			unit: pick(random, codes(units)),
			role: 'myndighed',
			start: trial.isFlat && !isAfter ? start - 50 : first,
			end: !trial.isFlat && chance(random, 0.1) ? null : last
		};
	});
}

function planRecords({ random, number, start }: Context, persons: readonly PersonRecord[]): PlanRecord[] {
	return Array.from({ length: integer(random, 0, 4) }, () => {
		const first = start + integer(random, -400, 400);
		return {
			row,
			family: number,
			person: chance(random, 0.3) ? null : pick(random, persons).person,
			planType: pick(random, codes(planTypes)),
			start: first,
			end: chance(random, 0.3) ? null : first + integer(random, 0, 400)
		};
	});
}

function costRecords({ random, number, start, cutoff, trial }: Context): CostRecord[] {
	const month = monthOfDay(start);
	const months = Array.from({ length: 48 }, (_, at) => month - 34 + at);
	const level = trial.isFlat ? 1000 : 2000 + integer(random, 0, 20_000);
	return months
		.filter((one) => one <= monthOfDay(cutoff) && (trial.isFlat ? one === month : chance(random, 0.7)))
		.map((one) => ({
			row,
			family: number,
			month: one,
			category: pick(random, codes(costCategories)),
			payer: pick(random, codes(payers)),
			amount: Math.round(level * (one >= month ? trial.effect : 1)) * 100 + integer(random, 0, trial.isFlat ? 0 : 99)
		}));
}

function answerRecords(context: Context): AnswerRecord[] {
	const { random, number, start } = context;
	const respondents = Array.from({ length: integer(random, 0, 2) }, (_, place) => number * NUMBERS_A_FAMILY + place);
	return respondents.flatMap((respondent) => {
		const level = integer(random, 1, 4);
		return codes(rounds).flatMap((round) =>
			Object.entries(scales).flatMap(([name, { items, lowest, highest }]) => {
				const instrument = name as keyof typeof scales;
				const asked = Array.from({ length: items }, (_, item): AnswerRecord => {
					const date = start + (round === 'foer' ? integer(random, -20, 20) : pick(random, [274, 275, 365, 456, 457]));
					const status = chance(random, 0.85) ? 'besvaret' : pick(random, codes(answerStatuses));
					const value = status === 'besvaret' ? answerValue(context, round, level, [lowest, highest]) : null;
					return { row, respondent, family: number, instrument, item: item + 1, round, date, status, value };
				});
				return asked.filter(() => chance(random, 0.93));
			})
		);
	});
}

function answerValue(
	{ random, trial }: Context,
	round: AnswerRecord['round'],
	level: number,
	[lowest, highest]: readonly [number, number]
): number {
	if (trial.isFlat) return 3;
	if (!trial.isSteady) return integer(random, lowest, highest);
	const isBetter = round === 'efter' && chance(random, trial.effect < 1 ? 0.8 : 0.1);
	return Math.min(highest, level + (isBetter ? 1 : 0));
}

function codes<T extends string>(list: readonly { readonly code: T }[]): T[] {
	return list.map(({ code }) => code);
}

function pick<T>(random: Random, items: readonly T[]): T {
	const item = items[Math.floor(random() * items.length)];
	if (item === undefined) throw new RangeError('nothing to draw from');
	return item;
}

function pickSome<T>(random: Random, items: readonly T[], many: number): T[] {
	return Array.from({ length: many }, () => pick(random, items));
}
