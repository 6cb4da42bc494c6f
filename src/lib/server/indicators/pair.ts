import type { PairedMeasure } from '#lib/trial/measures.ts';
import type { Span, Windows } from './windows.ts';

/** One family's value of a measure before and after. */
export interface Pair {
	readonly before: number;
	readonly after: number;
	/**
	 * The value in the after window mirrored in the selection period, for a family selected on
	 * the measure; null where it was not, or where the registers or the price index do not reach.
	 */
	readonly mirrored: number | null;
}

/** A family's pairs, of the measures it has one of. */
export type Pairs = Partial<Record<PairedMeasure, Pair>>;

/** The pair of a value that is had from any window. */
export function pairOf(value: (window: Span) => number, windows: Windows, mirror: Span | null): Pair {
	return {
		before: value(windows.before),
		after: value(windows.after),
		mirrored: mirror && value(mirror)
	};
}
