/** A linear model fitted to outcomes. */
export interface LinearModel {
	readonly coefficients: readonly number[];
	/** Outcome minus fitted; exactly 0 where they differ by rounding only. */
	readonly residuals: readonly number[];
	/** How much each outcome has to say about its own fitted value, from 0 to 1. */
	readonly hatValues: readonly number[];
	/** Outcomes minus coefficients. */
	readonly degrees: number;
	/** The columns made orthonormal, one after the other. */
	readonly orthonormal: readonly OrthonormalColumn[];
	/** How the columns are made of the orthonormal ones: upper triangular, by row. */
	readonly triangle: readonly (readonly number[])[];
}

/** Numbers in a row, of whatever kind. */
export type Numbers = ArrayLike<number>;

/** A column of length 1, and the rows outside which it is 0, as a site's is for all families elsewhere. */
export interface OrthonormalColumn {
	/** From `from` to before `to`. */
	readonly values: Float64Array;
	/** The first row that is not 0. */
	readonly from: number;
	/** The row after the last that is not 0. */
	readonly to: number;
}

/** A column of which so little is left, relative to its length, says nothing that the ones before it did not (as R's lm). */
const COLLINEAR = 1e-7;

/** Residuals this small, relative to the largest outcome (to 1 when it is small), are rounding. */
const ROUNDING = 1e-9;

/**
 * Least squares: the coefficients of the columns with which the fitted outcomes are nearest to
 * the real ones. By orthogonalising the columns twice over, which keeps the digits where the
 * textbook's normal equations lose half of them.
 *
 * Null where the columns cannot be told apart, or are more than the outcomes.
 */
export function leastSquares(columns: readonly Numbers[], outcomes: readonly number[]): LinearModel | null {
	const count = outcomes.length;
	if (columns.length === 0 || columns.length > count || columns.some(({ length }) => length !== count)) return null;
	const orthonormal: OrthonormalColumn[] = [];
	const triangle = columns.map(() => columns.map(() => 0));
	const rest = new Float64Array(count);
	for (const [at, column] of columns.entries()) {
		rest.set(column);
		const length = lengthOf(rest);
		const weights = project(orthonormal, rest);
		const left = lengthOf(rest);
		if (!(left > COLLINEAR * length) || !Number.isFinite(left)) return null;
		for (const [row, weight] of [...weights, left].entries()) triangle[row]?.splice(at, 1, weight);
		orthonormal.push(orthonormalColumn(rest, left));
	}
	rest.set(outcomes);
	const coefficients = solveUpper(triangle, project(orthonormal, rest));
	const room = ROUNDING * outcomes.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1);
	const residuals = Array.from(rest, (value) => (Math.abs(value) <= room ? 0 : value));
	if (![...coefficients, ...residuals].every(Number.isFinite)) return null;
	const hatValues = residuals.map(() => 0);
	for (const { values, from, to } of orthonormal) {
		for (let row = from; row < to; row += 1) hatValues[row] = (hatValues[row] ?? 0) + (values[row - from] ?? 0) ** 2;
	}
	return { coefficients, residuals, hatValues, degrees: count - columns.length, orthonormal, triangle };
}

function orthonormalColumn(rest: Float64Array, length: number): OrthonormalColumn {
	const isThere = (value: number) => value !== 0;
	const from = Math.max(0, rest.findIndex(isThere));
	const to = rest.findLastIndex(isThere) + 1;
	return { values: rest.slice(from, to).map((value) => value / length), from, to };
}

function lengthOf(values: Float64Array): number {
	let squares = 0;
	for (const value of values) squares += value * value;
	return Math.sqrt(squares);
}

/** Takes from `rest` what the orthonormal columns account for, twice over, and tells how much of each that was. */
function project(orthonormal: readonly OrthonormalColumn[], rest: Float64Array): number[] {
	const weights = orthonormal.map(() => 0);
	for (let round = 1; round <= 2; round += 1) {
		for (const [at, { values, from, to }] of orthonormal.entries()) {
			let weight = 0;
			for (let row = from; row < to; row += 1) weight += (values[row - from] ?? 0) * (rest[row] ?? 0);
			for (let row = from; row < to; row += 1) rest[row] = (rest[row] ?? 0) - weight * (values[row - from] ?? 0);
			weights[at] = (weights[at] ?? 0) + weight;
		}
	}
	return weights;
}

/** Solves from the last row up. */
function solveUpper(triangle: readonly (readonly number[])[], sides: readonly number[]): number[] {
	const solution = sides.map(() => 0);
	for (let row = sides.length - 1; row >= 0; row -= 1) {
		const line = triangle[row] ?? [];
		let side = sides[row] ?? NaN;
		for (let column = row + 1; column < sides.length; column += 1) {
			side -= (line[column] ?? NaN) * (solution[column] ?? NaN);
		}
		solution[row] = side / (line[row] ?? NaN);
	}
	return solution;
}
