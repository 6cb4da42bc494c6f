import type { CompletePair } from './complete-pairs.ts';
import { finiteOrNull } from './finite-or-null.ts';
import { leastSquares } from './least-squares.ts';
import { mean } from './mean.ts';
import { robustContrasts } from './robust-contrasts.ts';

/** A change at the population's mean, where there is no falling back. */
export interface MeeChua {
	/** The change that a unit at the population's mean would show. */
	readonly change: number;
	readonly slope: number;
	/** If all units varied equally much around the line. */
	readonly classicalError: number | null;
	/** HC3, which does not ask for that. */
	readonly robustError: number | null;
}

/**
 * Mee and Chua's (1991) test: the line of after on before among those selected, read off at the
 * mean of the population they were selected from, where falling back and catching up cancel.
 *
 * The population's mean must be known from elsewhere. Where everybody selected lies far above it
 * the line is read off far outside the data, and the standard errors, which know only of chance,
 * say too little. Null where there is no line: fewer than two units, or all equal before.
 */
export function meeChua(selected: readonly CompletePair[], populationMean: number): MeeChua | null {
	const distances = selected.map(({ before }) => before - populationMean);
	const outcomes = selected.map(({ after }) => after - populationMean);
	const model = leastSquares([distances.map(() => 1), distances], outcomes);
	const [change, slope] = model?.coefficients ?? [];
	if (!model || change === undefined || slope === undefined) return null;
	const centre = mean(distances);
	const squares = distances.reduce((sum, distance) => sum + (distance - centre) ** 2, 0);
	const residual = model.residuals.reduce((sum, value) => sum + value ** 2, 0) / model.degrees;
	const robust = robustContrasts(model, 'HC3', [[1, 0]])?.covariance[0]?.[0];
	return {
		change,
		slope,
		classicalError: finiteOrNull(Math.sqrt(residual * (1 / selected.length + centre ** 2 / squares))),
		robustError: robust === undefined ? null : finiteOrNull(Math.sqrt(robust))
	};
}
