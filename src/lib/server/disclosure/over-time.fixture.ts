import type { ReleasedSet } from '#lib/trial/sets-behind.ts';
import { views, type View } from '#lib/trial/views.ts';
import type { WhyTooNear } from './over-time-pairs.ts';
import { judgeView } from './over-time.ts';

/** The families from one number to another, each with a value of its own unless it is said to be another. */
export function families(first: number, last: number, value?: string): [number, string][] {
	return Array.from({ length: last - first + 1 }, (_, at) => [first + at, value ?? `value of ${first + at}`]);
}

/** A set behind the mean cost at the start of one site's intervention families, unless it is said to be another. */
export function released(
	parts: readonly (readonly [number, string])[],
	stated: Partial<Omit<ReleasedSet, 'parts'>> = {}
): ReleasedSet {
	return {
		...{ view: 'start:cost', scope: '320', group: 'indsats', quantity: 'cost before' },
		...stated,
		parts: new Map(parts)
	};
}

/** The rule at its strictest: each view waits as a whole where any part of it must, beside those that move already. */
export function whyViewsWait(
	releasedNow: readonly ReleasedSet[],
	earlier: readonly (readonly ReleasedSet[])[]
): ReadonlyMap<View, WhyTooNear> {
	const settled: (readonly ReleasedSet[])[] = [];
	const waiting = views.flatMap((view) => {
		const own = releasedNow.filter((set) => set.view === view);
		const { groups, whole } = judgeView(own, { earlier, settled });
		const reasons = groups.map(({ why }) => why);
		const why = reasons.find((one) => one === 'newcomers') ?? reasons[0] ?? whole;
		if (why === null) settled.push(own);
		return why === null ? [] : [[view, why] as const];
	});
	return new Map(waiting);
}
