import { clusteredError } from './clustered-error.ts';
import { withoutRounding } from './cluster-influence.ts';
import type { TestedInterval } from './interval.ts';

/** A unit of a cohort: what it had in the period it was selected on, and in the next. */
export interface CohortUnit {
	readonly unit: number;
	readonly before: number;
	readonly after: number;
}

/** A change net of what a placebo cohort did. */
export interface NetChange {
	readonly estimate: number;
	/** Units in either cohort. */
	readonly units: number;
	readonly standardError: number | null;
	/** p is of no net change. */
	readonly interval: TestedInterval | null;
}

/** How far a unit moves the net change by being in one of the cohorts. */
export interface Pull {
	readonly unit: number;
	readonly pull: number;
}

/**
 * A net change with its uncertainty. A unit may be in both cohorts, so each unit's pulls are summed
 * before they are squared; Student's t on the number of units minus one.
 */
export function netChange(estimate: number, pulls: readonly Pull[]): NetChange | null {
	if (!Number.isFinite(estimate)) return null;
	const summed = new Map<number, number>();
	let largest = 0;
	for (const { unit, pull } of pulls) {
		summed.set(unit, (summed.get(unit) ?? 0) + pull);
		largest = Math.max(largest, Math.abs(pull));
	}
	const { clusters, standardError, interval } = clusteredError(estimate, withoutRounding(summed, largest));
	return { estimate, units: clusters, standardError, interval };
}
