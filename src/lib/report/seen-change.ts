import type { Uncertain } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';

/** A change and its interval, where a reader may see all three. */
export interface SeenChange {
	readonly change: number;
	readonly lower: number;
	readonly upper: number;
}

/** Null where any of the three is hidden, or cannot be had. */
export function seenChange({
	change: { value, lower, upper }
}: {
	readonly change: Released<Uncertain>;
}): SeenChange | null {
	if (value.state !== 'shown' || lower.state !== 'shown' || upper.state !== 'shown') return null;
	return { change: value.value, lower: lower.value, upper: upper.value };
}
