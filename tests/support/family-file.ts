import { dayOfIso, monthOfDay, type Day } from '#lib/trial/day.ts';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import { tableNames } from '#lib/trial/delivery-schema.ts';
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
import type { MunicipalityData } from '#lib/trial/trial-data.ts';

/** The day that the families of the tests start on, unless they say otherwise. */
export const START: Day = dayOfIso('2018-07-01');

const row = 2;
const family = 1;

export function familyRecord(stated: Partial<FamilyRecord> = {}): FamilyRecord {
	return {
		row,
		family,
		group: 'indsats',
		start: START,
		registeredFrom: null,
		targetGroup: 'handicap',
		selection: 'faglig',
		selectedFrom: null,
		selectedTo: null,
		coordinatingCaseworker: true,
		oneCoordinatedPlan: true,
		sharedElectronicPlan: false,
		end: null,
		endReason: null,
		...stated
	};
}

export function person(stated: Partial<PersonRecord> = {}): PersonRecord {
	return { row, person: 1, family, role: 'voksen', ageGroup: '30_49', ...stated };
}

/** A service from one day to another, in days from the start; null: still running. */
export function service(first: number, last: number | null, stated: Partial<ServiceRecord> = {}): ServiceRecord {
	const days = { start: START + first, end: last === null ? null : START + last };
	return {
		row,
		family,
		person: 1,
		law: 'sel',
		paragraph: '85',
		service: 'bostoette',
		unit: 'sundhed_aeldre',
		...days,
		...stated
	};
}

export function support(code: SupportRecord['support'], first: number, last: number | null, owner = 1): SupportRecord {
	return { row, person: owner, support: code, start: START + first, end: last === null ? null : START + last };
}

export function contact(
	contactPerson: number,
	first: number,
	last: number | null,
	unit: ContactRecord['unit'] = 'jobcenter'
): ContactRecord {
	return {
		row,
		family,
		contactPerson,
		unit,
		role: 'myndighed',
		start: START + first,
		end: last === null ? null : START + last
	};
}

export function plan(
	planType: PlanRecord['planType'],
	first: number,
	last: number | null,
	owner: number | null = 1
): PlanRecord {
	return { row, family, person: owner, planType, start: START + first, end: last === null ? null : START + last };
}

/** Kroner in a month, counted from the month of the start. */
export function cost(month: number, kroner: number, stated: Partial<CostRecord> = {}): CostRecord {
	const amount = Math.round(kroner * 100);
	return { row, family, month: monthOfDay(START) + month, category: 'bostoette', payer: 'kommune', amount, ...stated };
}

export function answer(
	round: AnswerRecord['round'],
	item: number,
	value: number | null,
	stated: Partial<AnswerRecord> = {}
): AnswerRecord {
	const date = START + (round === 'foer' ? 0 : 365);
	const status = value === null ? 'ved_ikke' : 'besvaret';
	return { row, respondent: 1, family, instrument: 'tilfredshed', item, round, date, status, value, ...stated };
}

export function familyFile(stated: Partial<FamilyFile> = {}): FamilyFile {
	return {
		family: familyRecord(),
		persons: [],
		services: [],
		supports: [],
		contacts: [],
		plans: [],
		costs: [],
		answers: [],
		...stated
	};
}

export function municipalityData(
	families: readonly FamilyFile[],
	stated: Partial<MunicipalityData> = {}
): MunicipalityData {
	const tables = new Set<TableName>(tableNames);
	return { municipality: '320', cutoff: dayOfIso('2020-12-31'), sha256: '', tables, families, ...stated };
}
