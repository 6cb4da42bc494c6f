import { UPPER_TAIL, type Interval } from './interval.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * Wilson's (1927) score interval of a share: the shares that the observed one would not be
 * surprising for.
 *
 * The textbook's share ± 1.96 standard errors has no width at 0 and 100 % and holds the true
 * share too seldom near them; this one does neither. Null of none.
 */
export function wilsonInterval(hits: number, count: number): Interval | null {
	if (!(hits >= 0 && hits <= count && count > 0 && Number.isFinite(count))) return null;
	const share = hits / count;
	// As minus the lower quantile: there, the quantile has all its digits.
	const z = -normalQuantile(1 - UPPER_TAIL);
	const shrink = 1 + z ** 2 / count;
	const centre = (share + z ** 2 / (2 * count)) / shrink;
	const half = (z * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2))) / shrink;
	if (!Number.isFinite(centre) || !Number.isFinite(half)) return null;
	return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half) };
}
