import { finiteOrNull } from './finite-or-null.ts';
import { mean } from './mean.ts';
import { netChange, type CohortUnit, type NetChange } from './net-change.ts';

/**
 * How many times as much of its amount a cohort kept as the placebo cohort did (net-difference.ts).
 * Where prices or levels differ between the periods, it is the ratio that is comparable.
 *
 * On the logarithm, brought back; the standard error is of the logarithm. Null unless all four means
 * are positive.
 */
export function netRatio(trial: readonly CohortUnit[], placebo: readonly CohortUnit[]): NetChange | null {
	if (trial.length === 0 || placebo.length === 0) return null;
	const kept = [trial, placebo].map((cohort) => ({
		before: mean(cohort.map(({ before }) => before)),
		after: mean(cohort.map(({ after }) => after))
	}));
	const [ofTrial, ofPlacebo] = kept;
	if (!ofTrial || !ofPlacebo || !kept.every(({ before, after }) => before > 0 && after > 0)) return null;
	const pull = (one: CohortUnit, means: { before: number; after: number }, count: number): number =>
		(one.after / means.after - one.before / means.before) / count;
	const log = Math.log(ofTrial.after / ofTrial.before) - Math.log(ofPlacebo.after / ofPlacebo.before);
	const onLog = netChange(log, [
		...trial.map((one) => ({ unit: one.unit, pull: pull(one, ofTrial, trial.length) })),
		...placebo.map((one) => ({ unit: one.unit, pull: -pull(one, ofPlacebo, placebo.length) }))
	]);
	if (!onLog || finiteOrNull(Math.exp(log)) === null) return null;
	const { interval } = onLog;
	const limits = interval && { lower: Math.exp(interval.lower), upper: Math.exp(interval.upper), p: interval.p };
	return { ...onLog, estimate: Math.exp(log), interval: limits && Number.isFinite(limits.upper) ? limits : null };
}
