import { mean } from './mean.ts';
import { netChange, type CohortUnit, type NetChange } from './net-change.ts';

/**
 * The mean change of a cohort minus that of a placebo cohort, which was selected in the same way
 * one period earlier and with which nothing was done.
 *
 * Both fall back towards the mean after being selected for their large amounts; what is left is
 * net of that, as long as the periods are alike. A unit may be in both cohorts, so each unit's
 * pulls are summed before they are squared; Student's t on the number of units minus one.
 *
 * Null where a cohort is empty.
 */
export function netDifference(trial: readonly CohortUnit[], placebo: readonly CohortUnit[]): NetChange | null {
	if (trial.length === 0 || placebo.length === 0) return null;
	const ofTrial = mean(trial.map(change));
	const ofPlacebo = mean(placebo.map(change));
	return netChange(ofTrial - ofPlacebo, [
		...trial.map((one) => ({ unit: one.unit, pull: (change(one) - ofTrial) / trial.length })),
		...placebo.map((one) => ({ unit: one.unit, pull: -(change(one) - ofPlacebo) / placebo.length }))
	]);
}

function change({ before, after }: CohortUnit): number {
	return after - before;
}
