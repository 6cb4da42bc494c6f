import erfc from '@stdlib/math-base-special-erfc';
import gammaln from '@stdlib/math-base-special-gammaln';
import chiSquareCdf from '@stdlib/stats-base-dists-chisquare-cdf';
import { finiteOrNull } from './finite-or-null.ts';

/**
 * How likely a χ² at least so large is, with a whole number of degrees of freedom.
 *
 * One minus the lower tail would lose every digit of a small p. In the upper half it is therefore a
 * sum of terms that are all positive, down to one or two degrees, where it is a known function.
 */
export function chiSquareUpperTail(chiSquare: number, degrees: number): number | null {
	if (!(chiSquare >= 0) || !Number.isInteger(degrees) || degrees < 1) return null;
	if (chiSquare < degrees) return finiteOrNull(1 - chiSquareCdf(chiSquare, degrees));
	const half = chiSquare / 2;
	let order = degrees / 2 - 1;
	// The largest term first, by its logarithm: its factors are out of range long before it is.
	let term = order < 0 ? 0 : Math.exp(order * Math.log(half) - half - gammaln(order + 1));
	let sum = 0;
	while (order >= 0 && term > 0) {
		sum += term;
		term *= order / half;
		order -= 1;
	}
	return finiteOrNull(degrees % 2 === 1 ? sum + erfc(Math.sqrt(half)) : sum);
}
