import { fUpperTail } from './f-upper-tail.ts';
import type { Contrasts } from './robust-contrasts.ts';

/** One test of several things at once. */
export interface WaldTest {
	readonly f: number;
	readonly df1: number;
	readonly df2: number;
	readonly p: number;
}

/** A combination of which so little of the variance is its own follows from the others. */
const REDUNDANT = 1e-12;

/**
 * Wald's test that all combinations are 0: their estimates measured by how they vary together,
 * as F. Testing them one by one would give each its own chance of a false alarm.
 *
 * Null where there are none, or where one has no variance of its own.
 */
export function waldTest({ estimates, covariance, degrees }: Contrasts): WaldTest | null {
	const df1 = estimates.length;
	if (df1 === 0) return null;
	const rows: number[][] = [];
	const whitened: number[] = [];
	let squares = 0;
	// Cholesky's decomposition, each estimate freed of what the ones before it tell.
	for (let row = 0; row < df1; row += 1) {
		const line: number[] = [];
		for (let column = 0; column <= row; column += 1) {
			const other = rows[column] ?? line;
			let rest = covariance[row]?.[column] ?? NaN;
			for (let at = 0; at < column; at += 1) rest -= (line[at] ?? NaN) * (other[at] ?? NaN);
			if (column < row) line.push(rest / (other[column] ?? NaN));
			else if (rest > REDUNDANT * (covariance[row]?.[row] ?? NaN)) line.push(Math.sqrt(rest));
			else return null;
		}
		rows.push(line);
		const free = whitened.reduce((left, value, at) => left - (line[at] ?? NaN) * value, estimates[row] ?? NaN);
		const value = free / (line[row] ?? NaN);
		whitened.push(value);
		squares += value * value;
	}
	const f = squares / df1;
	const p = fUpperTail(f, df1, degrees);
	return p === null || !Number.isFinite(f) ? null : { f, df1, df2: degrees, p };
}
