import type { Key } from '#lib/trial/records.ts';
import type { ReleasedSet } from '#lib/trial/sets-behind.ts';
import type { View } from '#lib/trial/views.ts';
import { FEWEST_FOR_CERTAINTY } from './thresholds.ts';

/** Views that say how many families are of each kind. */
const distributions: ReadonlySet<View> = new Set<View>(['start:target-groups', 'start:support']);

/**
 * Whether a distribution says of everybody who is new, or gone, that they are of one kind: six came, and one count rose
 * by six. That is 100 % of a set, which is told of twenty families or more. A count that is hidden in either edition
 * may have changed as well, but it may also not.
 */
export function areAllAlike(own: readonly ReleasedSet[], earlier: readonly (readonly ReleasedSet[])[]): boolean {
	const places = Map.groupBy(
		own.filter(({ view }) => distributions.has(view)),
		placeOf
	);
	return [...places].some(([place, now]) =>
		earlier.some((sets) =>
			isOneKind(
				now,
				sets.filter((set) => placeOf(set) === place)
			)
		)
	);
}

function placeOf({ view, scope, group }: ReleasedSet): string {
	return [view, scope, group].join('\n');
}

function isOneKind(now: readonly ReleasedSet[], before: readonly ReleasedSet[]): boolean {
	const different = now.flatMap((set) => {
		const same = before.find(({ quantity }) => quantity === set.quantity);
		const families = same ? inOneOrChanged(set.parts, same.parts) : 0;
		return families > 0 ? [families] : [];
	});
	const [first = 0] = different;
	return different.length === 1 && first < FEWEST_FOR_CERTAINTY;
}

function inOneOrChanged(one: ReadonlyMap<Key, string>, other: ReadonlyMap<Key, string>): number {
	return [...new Set([...one.keys(), ...other.keys()])].filter((family) => one.get(family) !== other.get(family))
		.length;
}
