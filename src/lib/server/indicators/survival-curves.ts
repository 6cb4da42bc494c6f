import { kaplanMeier, type Lifetime, type SurvivalCurve } from '#lib/statistics/kaplan-meier.ts';
import { groups } from '#lib/trial/code-lists.ts';
import type { SurvivalCurvePoints, SurvivalPoint } from '#lib/trial/measure-page.ts';
import { lifetimesOf, survivalWindows } from './lifetimes.ts';
import { shareAt } from './share-at.ts';
import type { SiteOutcomes } from './site-outcomes.ts';

/** A table under a curve says who is left at the end of every quarter. */
const QUARTER = 91;

/** The curves of all sites together, point by point; empty where there is nobody. */
export function survivalCurves(sites: readonly SiteOutcomes[]): SurvivalCurvePoints[] {
	return groups.flatMap(({ code: group }) =>
		survivalWindows.map(([measure, window]) => {
			const lifetimes = lifetimesOf(sites, group, window);
			return { measure, group, window, points: lifetimes.length === 0 ? [] : curvePoints(lifetimes) };
		})
	);
}

/** A curve's points: every day with an event, and every quarter, with who is at risk on it. */
export function curvePoints(lifetimes: readonly Lifetime[]): SurvivalPoint[] {
	const curve = kaplanMeier(lifetimes);
	const eventsOn = new Map(curve.steps.map(({ time, events }) => [time, events]));
	const days = new Set([...quartersUntil(curve.lastTime), ...eventsOn.keys()]);
	return [...days]
		.sort((a, b) => a - b)
		.map((day) => {
			const { survival, lower, upper } = shareAt(curve, day);
			// No day here is later than the last one watched, so the share is there.
			return { day, ...watchedOn(curve, day), events: eventsOn.get(day) ?? 0, survival: survival ?? 0, lower, upper };
		});
}

function quartersUntil(lastDay: number): number[] {
	return Array.from({ length: Math.floor(lastDay / QUARTER) + 1 }, (_, quarter) => quarter * QUARTER);
}

/** Lifetimes that reach the day: an event on the very day still counts as at risk. */
function watchedOn({ lifetimes }: SurvivalCurve, day: number): { atRisk: number; families: number } {
	const watched = lifetimes.filter(({ time }) => time >= day);
	return { atRisk: watched.length, families: new Set(watched.map(({ cluster }) => cluster)).size };
}
