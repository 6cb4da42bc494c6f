import { ALL, type Scope } from '#lib/trial/estimates.ts';
import type { CountShown } from '#lib/trial/overview.ts';
import { hiddenCountsWithAll } from './distribution.ts';
import { figure } from './figure.ts';

/** A distribution of every scope, from the counts of each. A table that was not delivered has no rows. */
export function releaseCounts<R extends { readonly scope: Scope }, Code extends string>(
	records: readonly R[],
	countsOf: (record: R) => ReadonlyMap<Code, number> | null
): (scope: Scope) => readonly CountShown<Code>[] {
	const counted = records.flatMap((record) => {
		const counts = countsOf(record);
		return counts ? [{ scope: record.scope, codes: [...counts.keys()], counts: [...counts.values()] }] : [];
	});
	const sites = counted.filter(({ scope }) => scope !== ALL);
	const hidden = hiddenCountsWithAll(sites.map(({ counts }) => counts));

	return (scope) => {
		const row = counted.find((candidate) => candidate.scope === scope);
		if (!row) return [];
		const isHidden = scope === ALL ? hidden.all : hidden.sites[sites.indexOf(row)];
		return row.codes.map((code, index) => ({
			code,
			// What the rule has not looked at is not shown.
			count: figure(row.counts[index] ?? null, !(isHidden?.[index] ?? true))
		}));
	};
}
