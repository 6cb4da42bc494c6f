import type { ReleasedPages } from '../released-pages.ts';
import { isSmall, ROOM_FOR_A_HIDDEN_COUNT } from '../thresholds.ts';
import { possibleValues } from './possible-values.ts';
import { publishedCounts } from './published-counts.ts';

/** A small count that the pages give away, and all that it may be. */
export interface GivenAway {
	readonly count: string;
	readonly truth: number;
	readonly possible: readonly number[];
}

/**
 * Every count of 1-4, in a cell of the pages or left over between two, that all they show determines or confines to
 * fewer than five values: solved for as a reader could, by all the equations that hold between them.
 */
export async function auditPages(
	pages: ReleasedPages,
	truths: ReadonlyMap<string, number>
): Promise<readonly GivenAway[]> {
	const equations = publishedCounts(pages);
	const small = [...truths].filter(([name, truth]) => isSmall(truth) && equations.unknowns.has(name));
	const values = await possibleValues(
		equations,
		small.map(([name]) => name),
		ROOM_FOR_A_HIDDEN_COUNT
	);
	return small.flatMap(([count, truth]) => {
		const possible = [...(values.get(count) ?? [])].sort((a, b) => a - b);
		return possible.length < ROOM_FOR_A_HIDDEN_COUNT ? [{ count, truth, possible }] : [];
	});
}
