import { createHash } from 'node:crypto';
import type { Highs } from 'highs';

/** What programs came to, by the hash of their text: a value for each column, in its order; null without a solution. */
const solved = new Map<string, Float64Array | null>();

/**
 * The values of the columns in a solution of a program; null where there is none. The same program is asked for again
 * and again: where a bar is tried, most of what the pages show stays as it was, and so does most of an edition from one
 * draft to the next. It is solved the first time, and only what it came to is kept: it lies where the thread does.
 */
export function solvedOnce(highs: Highs, program: string): Float64Array | null {
	const hash = createHash('sha256').update(program).digest('base64');
	const known = solved.get(hash);
	if (known !== undefined) return known;
	const values = solution(highs, program);
	solved.set(hash, values);
	return values;
}

function solution(highs: Highs, program: string): Float64Array | null {
	const { Status: status, Columns: columns } = highs.solve(program, { output_flag: false, mip_rel_gap: 0 });
	if (status === 'Infeasible') return null;
	if (status !== 'Optimal') throw new Error(`the solver gave up: ${status}`);
	return Float64Array.from(Object.keys(columns), (_, index) => columns[`x${index}`]?.Primal ?? NaN);
}
