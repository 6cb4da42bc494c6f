import type { PairedEstimate } from '#lib/trial/estimates.ts';
import type { PairedMeasure } from '#lib/trial/measures.ts';
import { FEWEST_FOR_CERTAINTY } from './thresholds.ts';

/** Below this no family can be; and above, where the scale ends. Kroner can be negative, days and persons cannot. */
const ends: Partial<Record<PairedMeasure, readonly number[]>> = {
	'service-days': [0],
	'contact-points': [0],
	'contact-units': [0],
	plans: [0],
	'self-support': [0, 100],
	satisfaction: [1, 5],
	coherence: [1, 5],
	wellbeing: [0, 100]
};

type Mean = Pick<PairedEstimate, 'measure' | 'n' | 'before' | 'after'>;

/** A mean at the end of its scale says the same of every family behind it: so only of a large set. */
export function isAtABound({ measure, n, before, after }: Mean): boolean {
	const isEnd = (value: number | null) => value !== null && (ends[measure]?.includes(value) ?? false);
	return n < FEWEST_FOR_CERTAINTY && (isEnd(before) || isEnd(after));
}
