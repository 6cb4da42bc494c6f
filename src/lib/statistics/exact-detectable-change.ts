import erfc from '@stdlib/math-base-special-erfc';
import studentQuantile from '@stdlib/stats-base-dists-t-quantile';
import { finiteOrNull } from './finite-or-null.ts';
import { UPPER_TAIL } from './interval.ts';

/** Enough for thirteen digits, also with one degree of freedom. */
const POINTS = 4000;

/** A factor e⁻⁴⁰ is nothing beside 1 in doubles. */
const NEGLIGIBLE = 40;

/** More standard errors than any number of differences needs. */
const LARGEST_SHIFT = 1000;

/**
 * The smallest true mean change that a paired t test of so many differences would find with the
 * wanted power: exactly, by the noncentral t distribution (as R's power.t.test, strict).
 *
 * The formula with two quantiles (detectable-change.ts) is what is reported; this one is the check
 * that it is good enough. Null for fewer than two differences, or no spread.
 */
export function exactDetectableChange(count: number, sd: number, power = 0.8): number | null {
	const degrees = count - 1;
	if (!(degrees >= 1 && sd > 0 && power > 2 * (1 - UPPER_TAIL) && power < 1)) return null;
	const critical = studentQuantile(UPPER_TAIL, degrees);
	const spreads = sampledSpreads(degrees);
	let tooSmall = 0;
	let largeEnough = LARGEST_SHIFT;
	for (;;) {
		const middle = (tooSmall + largeEnough) / 2;
		// Halved until no number is left between.
		if (middle <= tooSmall || middle >= largeEnough) break;
		if (powerAt(middle, critical, spreads) < power) tooSmall = middle;
		else largeEnough = middle;
	}
	return finiteOrNull(largeEnough * (sd / Math.sqrt(count)));
}

/** How likely a t beyond the critical one is, to either side, when the true mean is so many standard errors from 0. */
function powerAt(shift: number, critical: number, spreads: readonly Spread[]): number {
	const upper = (x: number): number => erfc(x / Math.SQRT2) / 2;
	return spreads.reduce(
		(sum, { ratio, weight }) => sum + weight * (upper(critical * ratio - shift) + upper(critical * ratio + shift)),
		0
	);
}

/** A standard deviation that a sample may have, over the true one, and how likely. */
interface Spread {
	readonly ratio: number;
	readonly weight: number;
}

/** The distribution of the sample's spread (χ), by the trapezoidal rule on the logarithm, where it is best. */
function sampledSpreads(degrees: number): Spread[] {
	const width = NEGLIGIBLE / degrees;
	const from = -width - Math.sqrt(width);
	const step = (Math.sqrt(width) - from) / POINTS;
	const spreads = Array.from({ length: POINTS + 1 }, (_, index) => {
		const log = from + index * step;
		return { ratio: Math.exp(log), weight: Math.exp((degrees / 2) * (2 * log - Math.expm1(2 * log))) };
	});
	const total = spreads.reduce((sum, { weight }) => sum + weight, 0);
	return spreads.map(({ ratio, weight }) => ({ ratio, weight: weight / total }));
}
