import { leastSquares, type LinearModel, type Numbers } from '#lib/statistics/least-squares.ts';
import { mean } from '#lib/statistics/mean.ts';
import { contrastsOf, type ContrastsOf } from '#lib/statistics/robust-contrasts.ts';
import { sampleSummary } from '#lib/statistics/sample-summary.ts';
import { studentInterval } from '#lib/statistics/student-interval.ts';
import { waldTest } from '#lib/statistics/wald-test.ts';
import type { Reason, SiteDifference, SiteTest } from '#lib/trial/estimates.ts';
import type { Compared } from './site-pairs.ts';

/** The pairs of one site. */
export interface SitePairs {
	readonly municipality: string;
	readonly pairs: readonly Compared[];
}

type Difference = Pick<SiteDifference, 'difference' | 'lower' | 'upper' | 'p' | 'reason'>;
type Test = Pick<SiteTest, 'sites' | 'f' | 'df1' | 'df2' | 'p' | 'reason'>;

const noInterval = { lower: null, upper: null, p: null };

/** One site by itself has nothing to differ from; a single pair would be fitted whatever it is. */
const PAIRS_NEEDED = 2;

/**
 * Sites beside each other, adjusted for the before value: one linear model, after ~ before + site.
 *
 * Families that begin higher have further to fall. Without the adjustment a site with such
 * families would look as if it did more for them.
 */
export class SiteModel {
	readonly #sites: readonly SitePairs[];
	readonly #codes: readonly string[];
	readonly #model: LinearModel | null;
	readonly #contrasts: ContrastsOf | null;

	constructor(sites: readonly SitePairs[]) {
		this.#sites = sites.filter(({ pairs }) => pairs.length >= PAIRS_NEEDED);
		this.#codes = this.#sites.map(({ municipality }) => municipality);
		this.#model = this.#sites.length < 2 ? null : modelOf(this.#sites);
		this.#contrasts = this.#model && contrastsOf(this.#model, 'HC3');
	}

	/** How much more a site changed than the reference did. */
	difference(reference: string, other: string): Difference {
		const weights = this.#contrast(reference, other);
		if (weights === null) return { difference: null, ...noInterval, reason: 'one-pair' };
		if (!this.#model) return { difference: null, ...noInterval, reason: 'nothing-to-compare' };
		const { coefficients } = this.#model;
		const difference = weights.reduce((sum, weight, at) => sum + weight * (coefficients[at] ?? 0), 0);
		const contrasts = this.#contrasts?.([weights]);
		if (!contrasts) return { difference, ...noInterval, reason: 'leverage-one' };
		const variance = contrasts.covariance[0]?.[0] ?? 0;
		if (variance === 0) return { difference, ...noInterval, reason: 'zero-spread' };
		return { difference, ...studentInterval(difference, Math.sqrt(variance), contrasts.degrees) };
	}

	/** Whether all sites changed alike. */
	test(): Test {
		const none = (reason: Reason): Test => ({
			...{ sites: this.#sites.length, f: null, df1: null, df2: null, p: null },
			reason
		});
		if (!this.#model) return none('nothing-to-compare');
		const [first, ...others] = this.#codes;
		const weights = others.flatMap((other) => [this.#contrast(first ?? '', other) ?? []]);
		const contrasts = this.#contrasts?.(weights);
		if (!contrasts) return none('leverage-one');
		const test = waldTest(contrasts);
		return test ? { sites: this.#sites.length, ...test } : none('zero-spread');
	}

	/** Other minus reference in the coefficients, the sites' coming first; null where one is not in the model. */
	#contrast(reference: string, other: string): number[] | null {
		const places = [this.#codes.indexOf(reference), this.#codes.indexOf(other)] as const;
		if (places.includes(-1)) return null;
		const weights = new Array<number>(this.#model?.coefficients.length ?? this.#codes.length).fill(0);
		for (const [at, place] of places.entries()) weights[place] = at === 0 ? -1 : 1;
		return weights;
	}
}

/** Null where the before value cannot be told from the sites, being the same within each. */
function modelOf(sites: readonly SitePairs[]): LinearModel | null {
	const pairs = sites.flatMap((site) => site.pairs);
	const before = pairs.map((pair) => pair.before);
	const centre = mean(before);
	let next = 0;
	const columns: Numbers[] = sites.map((site) => {
		const isOfSite = new Uint8Array(pairs.length).fill(1, next, next + site.pairs.length);
		next += site.pairs.length;
		return isOfSite;
	});
	// Before values that are all the same adjust nothing, and are no reason not to compare.
	if (sampleSummary(before).sd !== 0) columns.push(before.map((value) => value - centre));
	return leastSquares(
		columns,
		pairs.map(({ after }) => after)
	);
}
