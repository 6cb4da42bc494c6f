import { restrictedMeanDifference } from '#lib/statistics/restricted-mean-difference.ts';
import { survivalQuantile } from '#lib/statistics/survival-quantile.ts';
import { survivalTable, type SurvivalRow, type WatchedSpan } from '#lib/statistics/survival-table.ts';
import { normalInterval } from '#lib/statistics/normal-interval.ts';

/** The share that lives on past a time: not known beyond the last time, unless nobody is left. */
function rowAt(rows: readonly SurvivalRow[], time: number) {
	const last = rows.at(-1);
	if (!last || (time > last.time && last.survival > 0)) return null;
	return rows.findLast((row) => row.time <= time) ?? { survival: 1, lower: null, upper: null };
}

/** A survival curve by the reference's names. */
export function survivalAnswer(
	spans: readonly WatchedSpan[],
	shares: readonly number[],
	landmarks: readonly number[],
	horizon: number | null
) {
	const rows = survivalTable(spans);
	const quantiles = shares.map((share) => survivalQuantile(rows, share));
	const marks = landmarks.map((time) => rowAt(rows, time));
	const lifetimes = spans.map(({ exit, event }, cluster) => ({ time: exit, event, cluster }));
	const restricted = horizon === null ? null : restrictedMeanDifference(lifetimes, lifetimes, horizon)?.first;
	const interval = restricted ? normalInterval(restricted.mean, restricted.standardError) : null;
	return {
		n: spans.length,
		events: spans.filter(({ event }) => event).length,
		table: {
			time: rows.map((row) => row.time),
			n_risk: rows.map((row) => row.atRisk),
			n_event: rows.map((row) => row.events),
			n_censor: rows.map((row) => row.censored),
			surv: rows.map((row) => row.survival),
			se_greenwood: rows.map((row) => row.standardError),
			lower: rows.map((row) => row.lower),
			upper: rows.map((row) => row.upper)
		},
		quantiles: {
			p: shares,
			estimate: quantiles.map(({ estimate }) => estimate),
			lower: quantiles.map(({ lower }) => lower),
			upper: quantiles.map(({ upper }) => upper)
		},
		landmarks: {
			time: landmarks,
			surv: marks.map((mark) => mark?.survival ?? null),
			lower: marks.map((mark) => mark?.lower ?? null),
			upper: marks.map((mark) => mark?.upper ?? null),
			n_risk: landmarks.map((time) => rows.find((row) => row.time >= time)?.atRisk ?? 0)
		},
		rmst: {
			tau: horizon,
			rmst: restricted?.mean ?? null,
			se: restricted?.standardError ?? null,
			ci_lower: interval?.lower ?? null,
			ci_upper: interval?.upper ?? null
		}
	};
}
