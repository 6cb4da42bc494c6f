import type { TableName } from '#lib/trial/delivery-schema.ts';
import { dayOfIso } from '#lib/trial/day.ts';
import type { FamilyFile } from '#lib/trial/records.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { FIRST_DAY, firstDayOfPlace, LAST_DAY, MONTHS, placeOfDay } from './calendar.ts';
import { monthlyCosts, sumOf, type CostProcess } from './cost-process.ts';
import { costRows } from './cost-rows.ts';
import { SEED } from './parameters.ts';
import { integer, streamOf } from './random.ts';

/** How many families are gone through, and how many of them, the dearest, are taken. */
const POPULATION = 2500;
const TAKEN = 40;

/** The selection looks at the twelve months up to this day. */
const SELECTED_TO = dayOfIso('2018-12-31');
const FIRST_PLACE = placeOfDay(SELECTED_TO) - 11;

const tables: ReadonlySet<TableName> = new Set<TableName>(['leverance', 'familier', 'udgifter']);

/** The dearest families of the population in the year before the selection, dearest first. */
export function dearest(process: CostProcess, key: readonly number[], count = TAKEN, of = POPULATION): Float64Array[] {
	return Array.from({ length: of }, (_, family) => monthlyCosts(streamOf(SEED, ...key, family), process, MONTHS))
		.map((costs) => [sumOf(costs, FIRST_PLACE, 12), costs] as const)
		.sort((a, b) => b[0] - a[0])
		.slice(0, count)
		.map(([, costs]) => costs);
}

function familyFile(costs: Float64Array, family: number, start: number): FamilyFile {
	const record = {
		row: family,
		family,
		group: 'indsats',
		start,
		registeredFrom: FIRST_DAY,
		targetGroup: 'andet',
		selection: 'omkostning',
		selectedFrom: firstDayOfPlace(FIRST_PLACE),
		selectedTo: SELECTED_TO,
		coordinatingCaseworker: true,
		oneCoordinatedPlan: false,
		sharedElectronicPlan: false,
		end: null,
		endReason: null
	} as const;
	const rows = costRows(costs, family, [0, placeOfDay(start) + 11]);
	return { family: record, persons: [], services: [], supports: [], contacts: [], plans: [], costs: rows, answers: [] };
}

/** A municipality that takes its dearest families into a trial without any effect, so many months later. */
export function guardTrial(process: CostProcess, wait: number, key: readonly number[]): MunicipalityData {
	const day = streamOf(SEED, ...key, -1);
	const families = dearest(process, key).map((costs, place) =>
		familyFile(costs, place + 1, firstDayOfPlace(FIRST_PLACE + 12 + wait) + integer(day, 0, 27))
	);
	return { municipality: '370', cutoff: LAST_DAY, sha256: '', tables, families };
}

/** Families that differ much and stray slowly, as much and fast, and by chance nearly all. */
export const processes: readonly (readonly [name: string, CostProcess])[] = [
	['slow', { monthly: 12_000, levelSpread: 0.8, straySpread: 0.8, memory: 0.95, zeroShare: 0.2, zeroMemory: 0.8 }],
	['fast', { monthly: 12_000, levelSpread: 0.8, straySpread: 0.8, memory: 0.8, zeroShare: 0.2, zeroMemory: 0.5 }],
	['wild', { monthly: 12_000, levelSpread: 0.4, straySpread: 1.2, memory: 0.9, zeroShare: 0.3, zeroMemory: 0.8 }]
];
