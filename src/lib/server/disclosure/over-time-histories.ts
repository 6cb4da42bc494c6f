import type { Key } from '#lib/trial/records.ts';
import type { ReleasedSet } from '#lib/trial/sets-behind.ts';

/** Families that have been in the same sets, and changed between the same ones: no sum of sets tells them apart. */
export interface History {
	readonly families: number;
	/** For each part that such a family has had: the sets, by their place in the list, that it is in with it. */
	readonly versions: readonly (readonly number[])[];
}

/** The families behind the sets, gathered by what they have in common. */
export function historiesOf(sets: readonly ReleasedSet[]): History[] {
	const byFamily = new Map<Key, Map<string, number[]>>();
	for (const [place, { parts }] of sets.entries()) {
		for (const [family, part] of parts) {
			const versions = byFamily.get(family) ?? new Map<string, number[]>();
			byFamily.set(family, versions);
			versions.set(part, [...(versions.get(part) ?? []), place]);
		}
	}
	const histories = Map.groupBy(byFamily.values(), (versions) =>
		[...versions.values()].map((places) => places.join(' ')).join(', ')
	);
	return [...histories.values()].map((alike) => ({
		families: alike.length,
		versions: [...(alike[0]?.values() ?? [])]
	}));
}
