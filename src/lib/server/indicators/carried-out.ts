import { kaplanMeier } from '#lib/statistics/kaplan-meier.ts';
import { mean } from '#lib/statistics/mean.ts';
import { medianTime } from '#lib/statistics/survival-median.ts';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { Scope } from '#lib/trial/estimates.ts';
import {
	elements,
	type CarriedOut,
	type Element,
	type FollowedMean,
	type FollowedShare
} from '#lib/trial/site-estimates.ts';
import type { CarriedOutFamily } from './carried-out-family.ts';
import type { FamilyOfSite } from './family-of-site.ts';
import type { Duration } from './service-spells.ts';

const notNull = <T>(value: T | null): value is T => value !== null;

/**
 * How the trial is carried out at a municipality, of its intervention families: a trial whose elements are not in place
 * has not been tried.
 */
export function carriedOut(
	scope: Scope,
	tables: ReadonlySet<TableName>,
	families: readonly FamilyOfSite[]
): CarriedOut {
	const own = families.filter(({ family }) => family.group === 'indsats').map((one) => one.carriedOut);
	const having = (element: Element) => own.filter((family) => family.elements.includes(element)).length;
	const values = <K extends keyof CarriedOutFamily>(key: K) => own.map((family) => family[key]).filter(notNull);
	const inTime = values('coordinatorInTime') as readonly boolean[];
	const ifDelivered = <T>(table: TableName, value: T) => (tables.has(table) ? value : null);
	return {
		scope,
		families: own.length,
		elements: Object.fromEntries(elements.map((one) => [one, having(one)])) as Record<Element, number>,
		withoutElement: own.filter((family) => family.elements.length === 0).length,
		daysToPlan: ifDelivered('planer', medianDays(values('toPlan') as readonly Duration[])),
		coordinatorInTime: ifDelivered('kontakter', share(inTime)),
		coordinators: ifDelivered('kontakter', followedMean(values('coordinators') as readonly number[])),
		plansHalfway: ifDelivered('planer', followedMean(values('plansHalfway') as readonly number[]))
	};
}

/** The mean over the families that have been followed for long enough. */
export function followedMean(values: readonly number[]): FollowedMean {
	return {
		families: values.length,
		contributing: values.filter((value) => value !== 0).length,
		mean: values.length === 0 ? null : mean(values),
		allEqual: values.length > 0 && values.every((value) => value === values[0])
	};
}

function share(values: readonly boolean[]): FollowedShare {
	return { families: values.length, count: values.filter(Boolean).length };
}

/** Families without a plan yet are followed as long as they are, neither left out nor taken for never. */
function medianDays(durations: readonly Duration[]): CarriedOut['daysToPlan'] {
	const curve = durations.length === 0 ? null : kaplanMeier(durations.map((one, cluster) => ({ ...one, cluster })));
	return {
		families: durations.length,
		events: durations.filter(({ event }) => event).length,
		median: curve && medianTime(curve)
	};
}
