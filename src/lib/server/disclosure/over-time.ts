import type { Group } from '#lib/trial/code-lists.ts';
import { ALL, type Scope } from '#lib/trial/estimates.ts';
import type { ReleasedSet, SetBehind } from '#lib/trial/sets-behind.ts';
import { areAllAlike } from './over-time-alike.ts';
import { whyCombined } from './over-time-combined.ts';
import { whyApart, type WhyTooNear } from './over-time-pairs.ts';
import { placesShown } from './over-time-shown.ts';
import type { PlaceShown } from './place-shown.ts';
import type { ReleasedPages } from './released-pages.ts';

/**
 * The sets behind the figures that the gate shows. A hidden figure releases nothing. A family that adds nothing to a sum
 * is not behind it: of five newcomers, four of them
 * without a krone, the sum would tell the fifth.
 */
export function releasedIn(sets: readonly SetBehind[], pages: ReleasedPages): SetBehind[] {
	const shown = new Set(placesShown(pages).map(nameOf));
	return sets
		.filter((set) => shown.has(nameOf(set)))
		.map((set) => ({ ...set, parts: new Map([...set.parts].filter(([, part]) => part !== NOTHING)) }));
}

/** As a value that is nought is written. */
const NOTHING = '0';

function nameOf({ view, scope, group, quantity }: PlaceShown): string {
	return [view, scope, group, quantity].join('\n');
}

/** Where a view must keep what it had: some groups of some sites; or all of it, where no single group is at fault. */
export interface Judgement {
	readonly groups: readonly (Place & { readonly why: WhyTooNear })[];
	readonly whole: WhyTooNear | null;
}

interface Place {
	readonly scope: Scope;
	readonly group: Group;
}

/** What readers have, or will have by then. */
export interface Known {
	/** What each earlier edition released. */
	readonly earlier: readonly (readonly ReleasedSet[])[];
	/** What the views release that this edition has settled already. */
	readonly settled: readonly (readonly ReleasedSet[])[];
}

/**
 * Whether a view may be released.
 *
 * No set of it may differ from an earlier one of the same quantity, scope and group by 1-4 families, nor may its sets
 * together with all that readers can have by then single out 1-4, nor say of fewer than twenty that they are all of one
 * kind. Where a group of a site is too near what was released of it, that group keeps what it had; all together are the
 * union of what is released, so no site's newcomers stand in them alone. Where only all of it together tells too much,
 * the view keeps what it had.
 *
 * What the figures of one edition tell together is the gate's business: with nothing earlier, nothing waits.
 */
export function judgeView(own: readonly ReleasedSet[], { earlier, settled }: Known): Judgement {
	if (earlier.length === 0) return { groups: [], whole: null };
	const whyApartFromEarlier = whyApart(earlier.flat());
	const places = Map.groupBy(own, ({ scope, group }) => `${scope} ${group}`);
	const groups = [...places.values()].flatMap((sets) => {
		const [{ scope, group } = { scope: ALL, group: 'indsats' as const }] = sets;
		const why = scope === ALL ? null : (whyApartFromEarlier(sets) ?? (areAllAlike(sets, earlier) ? 'newcomers' : null));
		return why ? [{ scope, group, why }] : [];
	});
	if (groups.length > 0) return { groups, whole: null };
	const whole =
		whyApartFromEarlier(own) ??
		(areAllAlike(own, earlier) ? 'newcomers' : null) ??
		whyCombined(own, [...earlier, ...settled]);
	return { groups, whole };
}
