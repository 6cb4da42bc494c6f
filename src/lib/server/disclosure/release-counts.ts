import { ALL, type Scope } from '#lib/trial/estimates.ts';
import type { CountShown } from '#lib/trial/overview.ts';
import { hiddenCountsWithAll } from './distribution.ts';
import { figure } from './figure.ts';
import { FEWEST_FOR_CERTAINTY, isTooFewForAFigure } from './thresholds.ts';

/** How a distribution is read off a record. */
interface Distribution<R, Code> {
	/** Null where the table was not delivered. */
	readonly countsOf: (record: R) => ReadonlyMap<Code, number> | null;
	readonly familiesOf: (record: R) => number;
	readonly isBarred: (record: R) => boolean;
	/** How many of a code the same pages tell of in other words; so many at least it cannot hide. */
	readonly toldElsewhere?: (record: R, code: Code) => number;
}

/**
 * A distribution of every scope, from the counts of each. A table that was not delivered has no rows. One that is barred
 * or tells what every family is gives no count at all, and neither does that of all together, from which it could be had.
 */
export function releaseCounts<R extends { readonly scope: Scope }, Code extends string>(
	records: readonly R[],
	{ countsOf, familiesOf, isBarred, toldElsewhere = () => 0 }: Distribution<R, Code>
): (scope: Scope) => readonly CountShown<Code>[] {
	const counted = records.flatMap((record) => {
		const counts = countsOf(record);
		if (!counts) return [];
		const values = [...counts.values()];
		const barred = isBarred(record) || tellsOfEveryone(values, familiesOf(record));
		const codes = [...counts.keys()];
		const told = codes.map((code) => toldElsewhere(record, code));
		return [{ scope: record.scope, codes, counts: values, told, barred }];
	});
	const sites = counted.filter(({ scope }) => scope !== ALL);
	const hidden = hiddenCountsWithAll(
		sites.map(({ counts }) => counts),
		sites.map(({ told }) => told)
	);
	const anyBarred = sites.some(({ barred }) => barred);

	return (scope) => {
		const row = counted.find((candidate) => candidate.scope === scope);
		if (!row) return [];
		const isHidden = scope === ALL ? hidden.all : hidden.sites[sites.indexOf(row)];
		return row.codes.map((code, index) => ({
			code,
			// What the rule has not looked at is not shown.
			count: figure(
				row.counts[index] ?? null,
				!(isHidden?.[index] ?? true) && !row.barred && !(scope === ALL && anyBarred)
			)
		}));
	};
}

/** A table about fewer than ten families, or about fewer than twenty that all stand in one row. */
function tellsOfEveryone(counts: readonly number[], families: number): boolean {
	const rows = counts.filter((count) => count > 0).length;
	return isTooFewForAFigure(families) || (rows === 1 && families < FEWEST_FOR_CERTAINTY);
}
