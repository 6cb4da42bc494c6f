import { ALL, type Scope } from '#lib/trial/estimates.ts';
import { FEWEST_FAMILIES, FEWEST_FOR_CERTAINTY, isSmall, ROOM_FOR_A_HIDDEN_COUNT } from './thresholds.ts';

/** The families behind a figure of one scope. */
export interface FamilySet {
	readonly scope: Scope;
	readonly families: number;
	/** Sizes of shown sets that hold this one: what is left of them must not be small either. */
	readonly within: readonly number[];
	/** Those of whom it is told what share this set is. One of the sizes it is within. */
	readonly shareOf?: number;
	/** The figure may not be shown for a reason of its own. */
	readonly barred: boolean;
	/** How many they are may not be said: a bar hides it. */
	readonly isCountBarred?: boolean;
	/** What share they are may not be said. */
	readonly isCoverageBarred?: boolean;
}

/** What may be shown of it. */
export interface Allowance {
	readonly figures: boolean;
	readonly count: boolean;
	readonly coverage: boolean;
}

/**
 * What may be shown of a figure in each scope, so that no scope gives another away.
 *
 * A site's own two rules come first: figures need ten families, and neither its count nor what is
 * left of a set that holds it may be 1-4. Then all together: its mean is the weighted mean of the sites'
 * means and its count their sum. Where one site's part is hidden, either would give it away, so `all` is
 * hidden as well. That is more than is needed where two sites are hidden; it is simple, and safe.
 */
export function allowances(sets: readonly FamilySet[]): (scope: Scope) => Allowance {
	const sites = sets.filter((set) => set.scope !== ALL).map((set) => ({ ...set, ...alone(set) }));
	const everyCount = sites.every((site) => site.count);
	const everyCoverage = sites.every((site) => site.coverage);
	const everyFigure = sites.every((site) => site.families === 0 || (site.figures && !isGivenAway(site)));

	const byScope = new Map(
		sets.map((set) => {
			const own = alone(set);
			if (set.scope !== ALL) return [set.scope, own];
			return [
				ALL,
				{
					figures: own.figures && everyFigure,
					count: own.count && everyCount,
					coverage: own.coverage && everyCoverage
				}
			];
		})
	);
	return (scope) => byScope.get(scope) ?? NOTHING;
}

const NOTHING: Allowance = { figures: false, count: false, coverage: false };

function alone(set: FamilySet): Allowance {
	const { families, within, barred, isCountBarred = false, isCoverageBarred = false } = set;
	const count = families === 0 || !(isGivenAway(set) || isCountBarred);
	return {
		figures: families >= FEWEST_FAMILIES && !barred && (count || within.every(hasRoomForFew)),
		count,
		// A share gives away the whole as well as the part.
		coverage: count && !isCoverageBarred && !within.some(isSmall) && !isNobodyOfFew(set)
	};
}

/** Whether the count tells of few: of those in the set, or of those left out of what holds it. */
function isGivenAway(set: FamilySet): boolean {
	return isSmall(set.families) || set.within.some((whole) => isSmall(whole - set.families)) || isEverybodyOfFew(set);
}

/**
 * 100 % says the same of everybody, and stands in two counts beside each other as well. So none left out of fewer than
 * twenty is treated as one to four are: a hidden count then leaves open which it is.
 */
function isEverybodyOfFew({ families, shareOf }: FamilySet): boolean {
	return families > 0 && families === shareOf && shareOf < FEWEST_FOR_CERTAINTY;
}

/** 0 % of fewer than twenty. That there is nobody is no secret, and what stands there instead of figures says it. */
function isNobodyOfFew({ families, shareOf }: FamilySet): boolean {
	return families === 0 && shareOf !== undefined && shareOf < FEWEST_FOR_CERTAINTY;
}

/** Of a hidden count a figure says that it is at least ten: in a whole of 13 it would be one of four numbers. */
export function hasRoomForFew(whole: number): boolean {
	return whole - FEWEST_FAMILIES + 1 >= ROOM_FOR_A_HIDDEN_COUNT;
}
