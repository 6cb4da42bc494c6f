import type { LinearModel } from './least-squares.ts';

/** HC3: for few units, and rather too wide than too narrow. HC2: exact where all units vary alike. */
export type RobustKind = 'HC2' | 'HC3';

/** Combinations of a model's coefficients, and how they vary together. */
export interface Contrasts {
	readonly estimates: readonly number[];
	readonly covariance: readonly (readonly number[])[];
	/** The model's degrees of freedom. */
	readonly degrees: number;
}

/** A unit whose hat value is this near to 1 fits itself: its residual is 0 whatever it is, and tells nothing. */
const FITS_ITSELF = 1e-10;

/** Whether the outcome of some unit alone settles a coefficient, so that no standard error can be had. */
export function hasLeverageOne({ hatValues }: LinearModel): boolean {
	return hatValues.some((hat) => 1 - hat < FITS_ITSELF);
}

/**
 * Combinations of coefficients (one weight a coefficient in each) with covariances that hold also
 * where some units vary more than others, as families do: each unit's own squared residual stands
 * for its variance, made larger for units that pull the fit towards themselves.
 *
 * Null where a unit's hat value is 1, or where the weights are not one a coefficient.
 */
export function robustContrasts(
	model: LinearModel,
	kind: RobustKind,
	weights: readonly (readonly number[])[]
): Contrasts | null {
	const { coefficients, residuals, hatValues, orthonormal, triangle, degrees } = model;
	if (degrees < 1 || hasLeverageOne(model)) return null;
	if (weights.some(({ length }) => length !== coefficients.length)) return null;
	const variances = residuals.map((residual, unit) => residual ** 2 / (1 - (hatValues[unit] ?? 0)) ** power[kind]);
	const directions = weights.map((line) => solveTransposed(triangle, line));
	// What each unit's outcome adds to each combination.
	const influences = directions.map((direction) =>
		withoutRounding(
			residuals.map((_, unit) =>
				direction.reduce((sum, weight, column) => sum + weight * (orthonormal[column]?.[unit] ?? NaN), 0)
			)
		)
	);
	const estimates = weights.map((line) =>
		line.reduce((sum, weight, column) => sum + weight * (coefficients[column] ?? NaN), 0)
	);
	const covariance = influences.map((one) =>
		influences.map((other) =>
			variances.reduce((sum, variance, unit) => sum + variance * (one[unit] ?? NaN) * (other[unit] ?? NaN), 0)
		)
	);
	if (![...estimates, ...covariance.flat()].every(Number.isFinite)) return null;
	return { estimates, covariance, degrees };
}

const power: Readonly<Record<RobustKind, number>> = { HC2: 1, HC3: 2 };

/** An influence this small beside the largest is rounding. */
const ROUNDING = 1e-12;

/**
 * Units that have no say in a combination get an influence of exactly 0. Else two groups without any
 * spread would differ with a standard error of pure rounding, taken over from units of a third.
 */
function withoutRounding(influences: readonly number[]): number[] {
	const room = ROUNDING * influences.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
	return influences.map((value) => (Math.abs(value) <= room ? 0 : value));
}

/** Solves the transposed triangle, from the first row down. */
function solveTransposed(triangle: readonly (readonly number[])[], sides: readonly number[]): number[] {
	const solution: number[] = [];
	for (const [row, side] of sides.entries()) {
		const rest = solution.reduce((left, value, column) => left - (triangle[column]?.[row] ?? NaN) * value, side);
		solution.push(rest / (triangle[row]?.[row] ?? NaN));
	}
	return solution;
}
