import { clusterInfluence, sumOfSquares, withoutRounding } from './cluster-influence.ts';
import type { Interval } from './interval.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { logLogInterval } from './log-log-interval.ts';
import { survivalAt } from './survival-at.ts';

/** How long one was watched, and which of several events ended it; null when none did. */
export interface CompetingLifetime {
	readonly time: number;
	readonly cause: number | null;
	readonly cluster: number;
}

/** The share that had the event of one cause by some time. */
export interface CumulativeIncidence {
	readonly share: number;
	readonly standardError: number;
	readonly interval: Interval | null;
}

/**
 * The share that had the event of one cause by a time, where events of other causes make it
 * impossible (Aalen and Johansen 1978).
 *
 * Taking the other events for censorings (1 − Kaplan-Meier) would count those who can no longer
 * have it as if they still might, and give too large a share. The variance is the infinitesimal
 * jackknife, summed within clusters, as survfit's; limits on the log(−log) scale, none at 0 and 1.
 *
 * Null beyond the last time anybody was watched, unless nobody was left.
 */
export function cumulativeIncidence(
	lifetimes: readonly CompetingLifetime[],
	cause: number,
	time: number
): CumulativeIncidence | null {
	if (lifetimes.length === 0) return null;
	const curve = kaplanMeier(lifetimes.map((one) => ({ ...one, event: one.cause !== null })));
	if (survivalAt(curve, time) === null) return null;
	const eventsAt = Map.groupBy(
		lifetimes.filter((one) => one.cause === cause && one.time <= time),
		(one) => one.time
	);
	// Step by step, the share that is added: of those still without any event, those who get this one.
	let share = 0;
	let before = 1;
	const shareUpTo: number[] = [];
	const pulledUp: number[] = [0];
	const pulledBy = new Map<number, number>();
	for (const step of curve.steps) {
		const events = eventsAt.get(step.time)?.length ?? 0;
		share += (before * events) / step.atRisk;
		shareUpTo.push(share);
		pulledUp.push((pulledUp.at(-1) ?? 0) - (before * events) / step.atRisk ** 2);
		pulledBy.set(step.time, before / step.atRisk);
		before = step.survival;
	}
	// One counts twice: among those still without any event, and in the event itself.
	const influence = new Map(
		clusterInfluence(
			curve,
			shareUpTo.map((upTo) => share - upTo)
		)
	);
	const causes = lifetimes.toSorted((a, b) => a.time - b.time);
	for (const [index, one] of causes.entries()) {
		const event = one.cause === cause && one.time <= time ? (pulledBy.get(one.time) ?? 0) : 0;
		const own = (pulledUp[curve.stepsPassed[index] ?? 0] ?? 0) + event;
		influence.set(one.cluster, (influence.get(one.cluster) ?? 0) + own);
	}
	const variance = sumOfSquares(withoutRounding(influence, share));
	// A sum of shares may end an ulp above 1.
	const bounded = Math.min(1, share);
	return { share: bounded, standardError: Math.sqrt(variance), interval: logLogInterval(bounded, variance) };
}
