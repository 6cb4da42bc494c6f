import type { PackageRow } from '#lib/export/package/field.ts';
import { firstDayOf, lastDayOf, monthOfDay, yearOfMonth, type Day, type Month } from '#lib/trial/day.ts';
import { halfYearOf } from '#lib/trial/half-year.ts';
import type { PriceIndex, Protocol } from '#lib/trial/protocol.ts';
import type { FamilyRecord } from '#lib/trial/records.ts';
import type { RowTable, RowTables } from '../store/row-tables.ts';
import type { KeyFor } from './export-keys.ts';

/** What a row's cells are made with besides the row itself. */
export interface RowContext {
	readonly municipality: string;
	/** The registers are complete up to and including this day. */
	readonly cutoff: Day;
	readonly keyFor: KeyFor;
	readonly protocol: Pick<Protocol, 'priceYear' | 'priceIndex'>;
}

/** Writes a row of a table, whose family is at hand. */
export type RowMaker<Row = RowTables[RowTable]> = (row: Row, family: FamilyRecord, context: RowContext) => PackageRow;

type RowMakers = { readonly [T in RowTable]: RowMaker<RowTables[T]> };

/** The registers hold a family for three years before, where a delivery does not say. */
const DAYS_HELD = 1096;
const DAYS_BEFORE = 365;
const LAST_MONTH_AFTER = 11;
const ORE_A_KRONE = 100;

/** How a row of each table is written in the package: under the package's keys, in days from the family's t0. */
export const rowMakers: RowMakers = {
	familier: familyRow,
	personer: ({ family, person, role, ageGroup }, _, { keyFor }) => ({
		familie_id: keyFor('family', family),
		person_id: keyFor('person', person),
		rolle: role,
		aldersgruppe: ageGroup
	}),
	ydelser: ({ family, person, law, paragraph, service, unit, ...spell }, { start }, { keyFor }) => ({
		familie_id: keyFor('family', family),
		person_id: person === null ? null : keyFor('person', person),
		lov: law,
		paragraf: paragraph,
		ydelse: service,
		enhed: unit,
		...days(spell, start)
	}),
	forsoergelse: ({ family, person, support, ...spell }, { start }, { keyFor }) => ({
		familie_id: keyFor('family', family),
		person_id: keyFor('person', person),
		forsoergelse: support,
		...days(spell, start)
	}),
	kontakter: ({ family, contactPerson, unit, role, ...spell }, { start }, { keyFor }) => ({
		familie_id: keyFor('family', family),
		kontaktperson_id: keyFor('contact-person', contactPerson),
		enhed: unit,
		rolle: role,
		...days(spell, start)
	}),
	planer: ({ family, person, planType, ...spell }, { start }, { keyFor }) => ({
		familie_id: keyFor('family', family),
		person_id: person === null ? null : keyFor('person', person),
		plantype: planType,
		...days(spell, start)
	}),
	udgifter: ({ family, month, category, payer, amount }, { start }, { keyFor, protocol }) => ({
		familie_id: keyFor('family', family),
		maaned: month - monthOfDay(start),
		aar: yearOfMonth(month),
		kategori: category,
		betaler: payer,
		beloeb: amount / ORE_A_KRONE,
		beloeb_fast: inFixedPrices(amount / ORE_A_KRONE, yearOfMonth(month), protocol)
	}),
	maalinger: ({ family, respondent, instrument, item, round, date, status, value }, { start }, { keyFor }) => ({
		familie_id: keyFor('family', family),
		respondent_id: keyFor('respondent', respondent),
		instrument,
		spoergsmaal: item,
		runde: round,
		dag: date - start,
		svarstatus: status,
		vaerdi: value
	})
};

function days({ start, end }: { readonly start: Day; readonly end: Day | null }, from: Day): PackageRow {
	return { start_dag: start - from, slut_dag: end === null ? null : end - from };
}

/** A family whose consent is withdrawn is counted and nothing else, so nothing else of it is handed out. */
function familyRow(family: FamilyRecord, _: FamilyRecord, context: RowContext): PackageRow {
	const { municipality, cutoff, keyFor, protocol } = context;
	const counted = {
		kommune: municipality,
		familie_id: keyFor('family', family.family),
		gruppe: family.group,
		slutaarsag: family.endReason
	};
	if (isWithdrawn(family)) return counted;

	const { start, selectedFrom, selectedTo } = family;
	const month = monthOfDay(start);
	const selected = [monthOfDay(selectedFrom ?? start - DAYS_BEFORE), monthOfDay(selectedTo ?? start - 1)] as const;
	const fromStart = (day: Day | null) => (day === null ? null : day - start);
	return {
		...counted,
		start_halvaar: halfYearIn(start),
		opgoerelse_dag: cutoff - start,
		observeret_til_maaned: lastWholeMonth(observedTo(family, cutoff)) - month,
		registreret_fra_dag: fromStart(family.registeredFrom),
		registreret_fra_maaned: firstWholeMonth(family.registeredFrom ?? start - DAYS_HELD) - month,
		maalgruppe: family.targetGroup,
		udvaelgelse: family.selection,
		udvalgt_fra_dag: fromStart(selectedFrom),
		udvalgt_til_dag: fromStart(selectedTo),
		udvalgt_fra_maaned: selected[0] - month,
		udvalgt_til_maaned: selected[1] - month,
		spejl_har_indeks: yesOrNo(mirrorHasIndex(selected, month, protocol.priceIndex)),
		koordinerende_sagsbehandler: yesOrNo(family.coordinatingCaseworker),
		en_samlet_plan: yesOrNo(family.oneCoordinatedPlan),
		faelles_elektronisk_plan: yesOrNo(family.sharedElectronicPlan),
		slut_dag: fromStart(family.end)
	};
}

export function isWithdrawn({ endReason }: FamilyRecord): boolean {
	return endReason === 'samtykke_trukket';
}

/** `2018h1`: with a hyphen Excel would read a date. */
export function halfYearIn(start: Day): string {
	return halfYearOf(start).replace('-', 'h');
}

function observedTo({ end, endReason }: FamilyRecord, cutoff: Day): Day {
	return endReason === 'fraflyttet' && end !== null ? Math.min(end, cutoff) : cutoff;
}

function firstWholeMonth(day: Day): Month {
	const month = monthOfDay(day);
	return firstDayOf(month) === day ? month : month + 1;
}

function lastWholeMonth(day: Day): Month {
	const month = monthOfDay(day);
	return lastDayOf(month) === day ? month : month - 1;
}

/** The mirror of the twelve months after, in the months of the selection period. */
function mirrorHasIndex([from, to]: readonly [Month, Month], start: Month, { values }: PriceIndex): boolean {
	const last = from + to - start;
	const years = [last - LAST_MONTH_AFTER, last].map(yearOfMonth);
	return years.every((year) => values.has(year));
}

function inFixedPrices(amount: number, year: number, { priceYear, priceIndex }: RowContext['protocol']): number | null {
	const [then, now] = [priceIndex.values.get(year), priceIndex.values.get(priceYear)];
	return then === undefined || now === undefined ? null : (amount * now) / then;
}

export function yesOrNo(is: boolean): string {
	return is ? 'ja' : 'nej';
}
