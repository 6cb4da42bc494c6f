import { ALL } from '#lib/trial/estimates.ts';
import { valueOf } from '#lib/trial/quantities.ts';
import type { ReleasedSet } from '#lib/trial/sets-behind.ts';
import { familiesSingledOut } from './over-time-few.ts';
import { historiesOf } from './over-time-histories.ts';
import type { WhyTooNear } from './over-time-pairs.ts';
import { SMALLEST_COUNT } from './thresholds.ts';

/**
 * Why the sets of a view must not be released beside all that is known already, although none is too near another.
 *
 * A reader may add and subtract more than two figures. Let C be twenty families, five of whom (P) belong to the second
 * and third edition only, five (Q) to the third and fourth, and one (r) to the fourth: C, C + P, C + P + Q, C + Q + r
 * differ by five or more, each from each, and the second and fourth less the first and third are r.
 */
export function whyCombined(
	own: readonly ReleasedSet[],
	known: readonly (readonly ReleasedSet[])[]
): WhyTooNear | null {
	const news = own.filter((set) => !known.some((sets) => sets.some((one) => isSame(one, set))));
	const ofView = Map.groupBy(withoutUnions(news, own), whatIsAddedUp);
	const before = Map.groupBy(
		known.flatMap((sets) => withoutUnions(sets, sets)),
		whatIsAddedUp
	);
	let why: WhyTooNear | null = null;
	for (const [what, sets] of ofView) {
		for (const [earlier, now] of inParts(before.get(what) ?? [], sets)) {
			const found = familiesSingledOut(historiesOf([...earlier, ...now]), earlier.length, SMALLEST_COUNT - 1);
			if (found?.some(({ versions }) => versions.length === 1)) return 'newcomers';
			if (found) why = 'corrections';
		}
	}
	return why;
}

/** Figures of one of these can be added and subtracted, whichever sites they are of. */
function whatIsAddedUp({ quantity, group }: ReleasedSet): string {
	return [valueOf(quantity), group].join('\n');
}

/**
 * All together says nothing new where every site in it is released beside it: it is their sum. Left out, it does not
 * tie together sites that have nothing to do with each other.
 */
function withoutUnions(sets: readonly ReleasedSet[], beside: readonly ReleasedSet[]): ReleasedSet[] {
	return sets.filter((set) => {
		if (set.scope !== ALL) return true;
		const ofSites = beside.filter(
			(one) => one.scope !== ALL && one.view === set.view && one.quantity === set.quantity && one.group === set.group
		);
		return ofSites.reduce((sum, { parts }) => sum + parts.size, 0) !== set.parts.size;
	});
}

type Beside = readonly [earlier: readonly ReleasedSet[], now: readonly ReleasedSet[]];

/** Site by site, unless some set ties the sites together. */
function inParts(earlier: readonly ReleasedSet[], now: readonly ReleasedSet[]): Beside[] {
	if ([...earlier, ...now].some(({ scope }) => scope === ALL)) return [[earlier, now]];
	const scopes = new Set(now.map(({ scope }) => scope));
	const of = (scope: string) => (set: ReleasedSet) => set.scope === scope;
	return [...scopes].map((scope) => [earlier.filter(of(scope)), now.filter(of(scope))]);
}

/** The very set: released again it tells nothing. */
function isSame(one: ReleasedSet, other: ReleasedSet): boolean {
	return (
		one.scope === other.scope &&
		whatIsAddedUp(one) === whatIsAddedUp(other) &&
		one.parts.size === other.parts.size &&
		[...one.parts].every(([family, part]) => other.parts.get(family) === part)
	);
}
