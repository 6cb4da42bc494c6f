import { pageEstimates } from '#lib/server/indicators/page-estimates.ts';
import { statusAtStart } from '#lib/server/indicators/status-at-start.ts';
import { showPages, type Pages } from '#lib/server/workflows/show-pages.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { estimatesOf } from '../../bench/simulation/estimates-of.ts';
import type { Equations } from './equations.ts';
import { possibleValues } from './possible-values.ts';
import { publishedCounts } from './published-counts.ts';
import { trueCounts } from './true-counts.ts';

/** A trial as readers see it, and as it is. */
export interface Attacked {
	readonly pages: Pages;
	readonly equations: Equations;
	readonly truths: ReadonlyMap<string, number>;
}

/** A small count that the pages give away, and all that it may be. */
export interface GivenAway {
	readonly count: string;
	readonly truth: number;
	readonly possible: readonly number[];
}

/** A count of 1-4 must have so many possible values (rules of disclosure, version 1). */
const ROOM = 5;

/** The trial's pages, what a reader makes of them, and the counts that she is after. */
export function attacked(trial: readonly MunicipalityData[]): Attacked {
	const estimates = estimatesOf(trial);
	const more = pageEstimates(trial, registeredProtocol);
	const status = statusAtStart(trial, registeredProtocol);
	const pages = showPages(estimates, more, status, []);
	return { pages, equations: publishedCounts(pages), truths: trueCounts(estimates, more, status) };
}

/** Every count of 1-4, in a cell of the pages or left over between two, that they determine or nearly so. */
export async function givenAway({ equations, truths }: Attacked): Promise<readonly GivenAway[]> {
	const small = [...truths].filter(
		([name, truth]) => truth > 0 && truth < ROOM && equations.unknowns.has(name) && !isNotCovered(name)
	);
	const values = await possibleValues(
		equations,
		small.map(([name]) => name),
		ROOM
	);
	return small.flatMap(([count, truth]) => {
		const possible = [...(values.get(count) ?? [])].sort((a, b) => a - b);
		return possible.length < ROOM ? [{ count, truth, possible }] : [];
	});
}

/** The equations with the truth put in. */
export function withTruth({ equations, truths }: Attacked): Equations {
	for (const [name, truth] of truths) if (equations.unknowns.has(name)) equations.count(name, truth, truth);
	return equations;
}

/** Not in any cell: what is left of the adults on a benefit when those under the curve, rounded to five, are taken away. */
function isNotCovered(name: string): boolean {
	return name.endsWith('adults on benefit not seen long enough');
}
