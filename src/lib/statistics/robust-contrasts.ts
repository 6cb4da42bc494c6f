import type { LinearModel, OrthonormalColumn } from './least-squares.ts';

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

/** Gives the combinations of a model's coefficients that are asked for, one weight a coefficient in each. */
export type ContrastsOf = (weights: readonly (readonly number[])[]) => Contrasts | null;

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
	return contrastsOf(model, kind)?.(weights) ?? null;
}

/**
 * The same for whoever asks one model many times: 98 sites make 4,753 pairs. What the units vary by is worked
 * out once, and a column is gone through only where it is not 0, as a site's is for all families elsewhere.
 */
export function contrastsOf(model: LinearModel, kind: RobustKind): ContrastsOf | null {
	const { coefficients, residuals, hatValues, orthonormal, triangle, degrees } = model;
	if (degrees < 1 || hasLeverageOne(model)) return null;
	const variances = Float64Array.from(
		residuals,
		(residual, unit) => residual ** 2 / (1 - (hatValues[unit] ?? 0)) ** power[kind]
	);

	// The room that influences take is used again: of ten thousand families each combination needs a number.
	const room: Float64Array[] = [];

	return (weights) => {
		if (weights.some(({ length }) => length !== coefficients.length)) return null;
		const directions = weights.map((line) => solveTransposed(triangle, line));
		if (!directions.every((direction) => direction.every(Number.isFinite))) return null;
		while (room.length < weights.length) room.push(new Float64Array(residuals.length));
		const influences = room.slice(0, weights.length);
		for (const [at, influence] of influences.entries()) fillInfluence(influence, directions[at] ?? [], orthonormal);
		const estimates = weights.map((line) =>
			line.reduce((sum, weight, column) => sum + weight * (coefficients[column] ?? NaN), 0)
		);
		const covariance = covariances(influences, variances);
		if (![...estimates, ...covariance.flat()].every(Number.isFinite)) return null;
		return { estimates, covariance, degrees };
	};
}

const power: Readonly<Record<RobustKind, number>> = { HC2: 1, HC3: 2 };

/** An influence this small beside the largest is rounding. */
const ROUNDING = 1e-12;

/**
 * Fills in what each unit's outcome adds to a combination.
 *
 * Units that have no say in it get an influence of exactly 0. Else two groups without any
 * spread would differ with a standard error of pure rounding, taken over from units of a third.
 */
function fillInfluence(
	influence: Float64Array,
	direction: readonly number[],
	orthonormal: readonly OrthonormalColumn[]
): void {
	influence.fill(0);
	const units = influence.length;
	for (const [at, weight] of direction.entries()) {
		const column = orthonormal[at];
		if (weight === 0 || !column) continue;
		const { values, from, to } = column;
		for (let unit = from; unit < to; unit += 1) {
			influence[unit] = (influence[unit] ?? 0) + weight * (values[unit - from] ?? 0);
		}
	}
	let largest = 0;
	for (let unit = 0; unit < units; unit += 1) largest = Math.max(largest, Math.abs(influence[unit] ?? 0));
	const room = ROUNDING * largest;
	for (let unit = 0; unit < units; unit += 1) if (Math.abs(influence[unit] ?? 0) <= room) influence[unit] = 0;
}

/** How every two combinations vary together. Each is worked out once, and is the same the other way round. */
function covariances(influences: readonly Float64Array[], variances: Float64Array): number[][] {
	const covariance = influences.map(() => influences.map(() => 0));
	for (const [row, one] of influences.entries()) {
		for (const [column, other] of influences.slice(0, row + 1).entries()) {
			let sum = 0;
			for (let unit = 0; unit < variances.length; unit += 1) {
				sum += (variances[unit] ?? NaN) * (one[unit] ?? NaN) * (other[unit] ?? NaN);
			}
			covariance[row]?.splice(column, 1, sum);
			covariance[column]?.splice(row, 1, sum);
		}
	}
	return covariance;
}

/** Solves the transposed triangle, from the first row down. Most weights are 0, and then most of the solution is. */
function solveTransposed(triangle: readonly (readonly number[])[], sides: readonly number[]): number[] {
	const solution: number[] = [];
	const met: number[] = [];
	for (const [row, side] of sides.entries()) {
		let rest = side;
		for (const column of met) rest -= (triangle[column]?.[row] ?? NaN) * (solution[column] ?? NaN);
		const value = rest / (triangle[row]?.[row] ?? NaN);
		solution.push(value);
		if (value !== 0) met.push(row);
	}
	return solution;
}
