import { problemSeverities, type Problem, type Severity } from '#lib/trial/problem.ts';
import { faultPlace } from './fault-place.ts';
import { MOST_COLUMNS } from './mark-limits.ts';

/** Which cells of a row are marked, by column from 0, each with the worst that is wrong with it. */
export function marksOf(problems: readonly Problem[], header: readonly string[]): ReadonlyMap<number, Severity> {
	const marks = new Map<number, Severity>();
	for (const problem of problems) {
		const place = faultPlace(problem, header);
		if (place === null) continue;
		// What stands further out than a sheet is shown is marked at the beginning of the row.
		const shown = place < MOST_COLUMNS ? place : 0;
		if (marks.get(shown) !== 'error') marks.set(shown, problemSeverities[problem.code]);
	}
	return marks;
}
