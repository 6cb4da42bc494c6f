import type { Contributors, Uncertain } from '#lib/trial/overview.ts';
import type { Figure, WhyNot } from '#lib/trial/released.ts';
import type { Allowance } from './allowances.ts';

/** An estimate as a figure: hidden where it may not be shown, and with its reason where there is none. */
export function figure(value: number | null, mayBeShown: boolean, reason: WhyNot = 'no-pairs'): Figure {
	if (!mayBeShown) return { state: 'hidden' };
	return value === null ? notEstimable(reason) : { state: 'shown', value };
}

export function notEstimable(reason: WhyNot): Figure {
	return { state: 'not-estimable', reason };
}

/** An estimate with its interval: all three are shown, or none is. */
export function uncertain(
	value: number | null,
	limits: readonly [number | null, number | null],
	mayBeShown: boolean,
	reason?: WhyNot
): Uncertain {
	const [lower, upper] = limits.map((limit) => figure(limit, mayBeShown, reason)) as [Figure, Figure];
	return { value: figure(value, mayBeShown, reason), lower, upper };
}

/** Who is behind a figure, as far as it may be said. */
export function contributors(
	families: number,
	started: number,
	cases: number | null,
	{ count, coverage, figures }: Allowance
): Contributors {
	return {
		families: figure(families, count),
		coverage: started === 0 ? notEstimable('no-families') : figure(families / started, coverage),
		cases: cases === null ? null : figure(cases, count && figures)
	};
}
