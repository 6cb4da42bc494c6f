import { leastSquares, type Numbers } from '#lib/statistics/least-squares.ts';
import { mean } from '#lib/statistics/mean.ts';
import { robustContrasts } from '#lib/statistics/robust-contrasts.ts';
import { sampleSummary } from '#lib/statistics/sample-summary.ts';
import { studentInterval } from '#lib/statistics/student-interval.ts';
import type { ElementDifference } from '#lib/trial/target-group-estimates.ts';
import type { Compared } from './site-pairs.ts';

/** A family's pair, and whether it has the element. */
export interface ElementPair extends Compared {
	readonly hasElement: boolean;
}

type Estimate = Pick<ElementDifference, 'difference' | 'lower' | 'upper' | 'reason'>;

/** A single pair would be fitted by its site whatever it is, as where the sites are compared. */
const PAIRS_NEEDED = 2;

/**
 * The element's coefficient in one linear model, after ~ before + site + element, with HC3 standard errors: families
 * with it beside families without it, at the same site and from the same level.
 */
export function elementModel(bySite: readonly (readonly ElementPair[])[]): Estimate {
	const sites = bySite.filter(({ length }) => length >= PAIRS_NEEDED);
	const pairs = sites.flat();
	const before = pairs.map((pair) => pair.before);
	const columns: Numbers[] = [pairs.map(({ hasElement }) => (hasElement ? 1 : 0)), ...columnsOf(sites)];
	// Before values that are all the same adjust nothing, and are no reason not to compare.
	if (pairs.length > 0 && sampleSummary(before).sd !== 0) {
		const centre = mean(before);
		columns.push(before.map((value) => value - centre));
	}
	const model = leastSquares(
		columns,
		pairs.map(({ after }) => after)
	);
	const none = { lower: null, upper: null };
	if (!model) return { difference: null, ...none, reason: 'nothing-to-compare' };
	const weights = columns.map((_, column) => (column === 0 ? 1 : 0));
	const difference = model.coefficients[0] ?? null;
	const contrasts = robustContrasts(model, 'HC3', [weights]);
	if (difference === null || !contrasts) return { difference, ...none, reason: 'leverage-one' };
	const variance = contrasts.covariance[0]?.[0] ?? 0;
	if (variance === 0) return { difference, ...none, reason: 'zero-spread' };
	const { lower, upper } = studentInterval(difference, Math.sqrt(variance), contrasts.degrees);
	return { difference, lower, upper };
}

/** For each site, which of all pairs are its own. */
function columnsOf(sites: readonly (readonly ElementPair[])[]): Numbers[] {
	const count = sites.reduce((sum, { length }) => sum + length, 0);
	let next = 0;
	return sites.map(({ length }) => {
		const isOfSite = new Uint8Array(count).fill(1, next, next + length);
		next += length;
		return isOfSite;
	});
}
