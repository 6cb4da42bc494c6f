import { logLogInterval } from './log-log-interval.ts';

/** How long one was watched: from when (null: from the beginning), until when, and whether it ended with the event. */
export interface WatchedSpan {
	readonly entry: number | null;
	readonly exit: number;
	readonly event: boolean;
}

/** A time at which somebody's watch ended, and the share that lives on past it. */
export interface SurvivalRow {
	readonly time: number;
	readonly atRisk: number;
	readonly events: number;
	readonly censored: number;
	readonly survival: number;
	/** Greenwood's (1926); null where S is 0. */
	readonly standardError: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
}

/**
 * The Kaplan-Meier table with delayed entry, of spans that are independent of each other.
 *
 * Whoever comes under watch late counts from then on only (entry < time ≤ exit): had the event come
 * before, one would never have heard of it. Events come before censorings at the same time. The
 * limits are on the log(−log S) scale, which has no place for 0 and 1. A span that ends no later
 * than it begins was never watched and is left out.
 */
export function survivalTable(spans: readonly WatchedSpan[]): SurvivalRow[] {
	const watched = spans.filter(({ entry, exit }) => Number.isFinite(exit) && (entry === null || entry < exit));
	const entries = watched.map(({ entry }) => entry ?? -Infinity).toSorted((a, b) => a - b);
	const byExit = watched.toSorted((a, b) => a.exit - b.exit);
	const rows: SurvivalRow[] = [];
	let entered = 0;
	let left = 0;
	let survival = 1;
	let greenwood = 0;
	for (const [time, leaving] of Map.groupBy(byExit, ({ exit }) => exit)) {
		while (entered < entries.length && (entries[entered] ?? time) < time) entered += 1;
		const atRisk = entered - left;
		const events = leaving.filter(({ event }) => event).length;
		survival *= (atRisk - events) / atRisk;
		greenwood += events === 0 ? 0 : events / (atRisk * (atRisk - events));
		const interval = survival > 0 ? logLogInterval(survival, survival ** 2 * greenwood) : null;
		rows.push({
			time,
			atRisk,
			events,
			censored: leaving.length - events,
			survival,
			standardError: survival > 0 ? survival * Math.sqrt(greenwood) : null,
			lower: interval?.lower ?? null,
			upper: interval?.upper ?? null
		});
		left += leaving.length;
	}
	return rows;
}
