import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { Day } from '#lib/trial/day.ts';
import type { MissingPriceIndex } from '#lib/trial/estimates.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { FamilyFile, ServiceRecord, SupportRecord } from '#lib/trial/records.ts';
import { coherence, satisfaction, wellbeing } from './answers.ts';
import { contactPersons, contactUnits, openPlans } from './contacts.ts';
import { costIn, costMeasures, yearWithoutIndex } from './cost.ts';
import { mirrorOfDays, mirrorOfMonths } from './mirror.ts';
import { isComplete, isCompleteInMonths } from './observation.ts';
import { pairOf, type Pair, type Pairs } from './pair.ts';
import { selfSupport } from './self-support.ts';
import { serviceDays } from './services.ts';
import { dayWindows, monthWindows, quarterWindows, yearWindows } from './windows.ts';

/** What was delivered, and up to which day. */
export interface Delivered {
	readonly tables: ReadonlySet<TableName>;
	readonly cutoff: Day;
}

/** A family's pairs from the registers, for a family whose two years are there in full. */
export function registerPairs(
	{ family, contacts, plans }: FamilyFile,
	services: readonly ServiceRecord[][],
	adults: readonly SupportRecord[][],
	{ tables, cutoff }: Delivered
): Pairs {
	if (!isComplete(family, cutoff)) return {};
	const pairs: Pairs = {};
	const year = yearWindows(family.start);
	const quarter = quarterWindows(family.start);
	if (tables.has('ydelser')) {
		pairs['service-days'] = pairOf(serviceDays(services), year, mirrorOfDays(family, 'service-days', year.after));
	}
	if (tables.has('kontakter')) {
		const mirror = mirrorOfDays(family, 'contact-points', quarter.after);
		pairs['contact-points'] = pairOf((window) => contactPersons(contacts, window), quarter, mirror);
		pairs['contact-units'] = pairOf((window) => contactUnits(contacts, window), quarter, mirror);
	}
	if (tables.has('planer')) pairs.plans = pairOf((window) => openPlans(plans, window), dayWindows(family.start), null);
	if (tables.has('forsoergelse') && tables.has('personer')) {
		const before = selfSupport(adults, year.before);
		const after = selfSupport(adults, year.after);
		if (before !== null && after !== null) pairs['self-support'] = { before, after, mirrored: null };
	}
	return pairs;
}

/** A family's pairs of costs, whose two years are of calendar months. */
export function costPairs(
	{ family, costs }: FamilyFile,
	{ tables, cutoff }: Delivered,
	protocol: Protocol
): Pairs | MissingPriceIndex {
	if (!tables.has('udgifter') || !isCompleteInMonths(family, cutoff)) return {};
	const windows = monthWindows(family.start);
	const bothYears = { first: windows.before.first, last: windows.after.last };
	const missingPriceIndexYear = yearWithoutIndex(costs, bothYears, protocol);
	if (missingPriceIndexYear !== null) return { missingPriceIndexYear };
	const mirror = mirrorOfMonths(family, protocol);
	const pairs: Pairs = {};
	for (const measure of ['cost', 'cost-municipality', 'cost-without-trial'] as const) {
		const rows = costs.filter(costMeasures[measure]);
		pairs[measure] = pairOf((window) => costIn(rows, window, protocol), windows, mirror);
	}
	return pairs;
}

/** A family's pairs of answers. They need no register, only the two rounds. */
export function answerPairs({ family, answers }: FamilyFile): Pairs {
	const values = {
		satisfaction: satisfaction(answers, family.start),
		coherence: coherence(answers, family.start),
		wellbeing: wellbeing(answers, family.start)
	};
	return Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Pair] => entry[1] !== null));
}
