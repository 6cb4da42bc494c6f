import { UPPER_TAIL, type Interval } from './interval.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * The interval of a net change, the share that went up minus the share that went down (Bonett and
 * Price 2012): Wald's, as if one more had gone up and one more down.
 *
 * Those two keep it honest in small samples and where nobody went one of the ways, when the plain
 * interval would have no width. With very few units it may reach beyond 100 %. Null of no units.
 */
export function netChangeInterval(up: number, down: number, count: number): Interval | null {
	if (!(up >= 0 && down >= 0 && count >= 1 && up + down <= count)) return null;
	const raised = (up + 1) / (count + 2);
	const lowered = (down + 1) / (count + 2);
	const net = raised - lowered;
	const half = normalQuantile(UPPER_TAIL) * Math.sqrt((raised + lowered - net ** 2) / (count + 2));
	return Number.isFinite(half) ? { lower: net - half, upper: net + half } : null;
}
