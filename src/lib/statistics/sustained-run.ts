/**
 * The place, counted from 1, of the first state that begins a run of at least so many of the wanted
 * one; null where there is none.
 *
 * Once in a state is not yet in it to stay. The run is dated from its beginning, since
 * that is when the change happened, though it can only be known later.
 */
export function sustainedRun(states: readonly string[], wanted: string, length: number): number | null {
	if (!(length >= 1)) return null;
	let run = 0;
	for (const [index, state] of states.entries()) {
		run = state === wanted ? run + 1 : 0;
		if (run >= length) return index + 2 - run;
	}
	return null;
}

/** The share of the states that are the wanted one; null of none. */
export function shareOfStates(states: readonly string[], wanted: string): number | null {
	return states.length === 0 ? null : states.filter((state) => state === wanted).length / states.length;
}
