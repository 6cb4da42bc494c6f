import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import type { StatusMean } from '#lib/trial/overview.ts';

/** Kroner are counted in thousands, so that a solver meets no number much larger than another. */
export function unitOf(measure: HeadlineMeasure | StatusMean): number {
	return measure === 'cost' ? 1000 : 1;
}

/** No family's value is further from nothing than this, in the measure's unit. */
export const FAR = 10_000;

/** The least and the largest value that a family can have. */
export const ends: Readonly<Record<HeadlineMeasure, readonly [low: number, high: number]>> = {
	'service-days': [0, FAR],
	'contact-points': [0, FAR],
	cost: [-FAR, FAR],
	'self-support': [0, 100],
	satisfaction: [1, 5]
};
