/** How long one was watched, and whether it ended with the event or before it could be seen. */
export interface Lifetime {
	readonly time: number;
	readonly event: boolean;
	/** Lifetimes of one cluster may depend on each other. */
	readonly cluster: number;
}

/** A time at which events happened, and the share that lives on past it. */
export interface Step {
	readonly time: number;
	readonly atRisk: number;
	readonly events: number;
	readonly survival: number;
}

/** A Kaplan-Meier curve, with what its variance needs to know of each lifetime. */
export interface SurvivalCurve {
	readonly steps: readonly Step[];
	/** The longest that anybody was watched. */
	readonly lastTime: number;
	/** Shortest first. */
	readonly lifetimes: readonly Lifetime[];
	/** In the same order: at how many steps each lifetime was at risk. */
	readonly stepsPassed: readonly number[];
	/** In the same order: the place of each lifetime's cluster among `clusters`. */
	readonly clusterPlaces: readonly number[];
	/** The clusters in the order in which they are first met. */
	readonly clusters: readonly number[];
}

/**
 * The Kaplan-Meier curve of at least one lifetime: S(t), the share whose time is longer than t.
 *
 * Each lifetime counts as at risk for exactly as long as it was watched, so those not watched
 * to the end are neither dropped nor taken for failures. Where an event and an end of watching
 * fall on the same time, the event comes first: the watched one was still there to see it.
 */
export function kaplanMeier(unordered: readonly Lifetime[]): SurvivalCurve {
	const lifetimes = unordered.toSorted((a, b) => a.time - b.time);
	const steps: Step[] = [];
	const stepsPassed: number[] = [];
	let atRisk = lifetimes.length;
	let survival = 1;
	let lastTime = 0;
	for (const [time, leaving] of Map.groupBy(lifetimes, (lifetime) => lifetime.time)) {
		const events = leaving.filter(({ event }) => event).length;
		if (events > 0) {
			survival *= (atRisk - events) / atRisk;
			steps.push({ time, atRisk, events, survival });
		}
		const passed = steps.length;
		leaving.forEach(() => stepsPassed.push(passed));
		atRisk -= leaving.length;
		lastTime = time;
	}
	return { steps, lastTime, lifetimes, stepsPassed, ...placesOfClusters(lifetimes) };
}

function placesOfClusters(lifetimes: readonly Lifetime[]): Pick<SurvivalCurve, 'clusterPlaces' | 'clusters'> {
	const places = new Map<number, number>();
	const clusterPlaces = lifetimes.map(({ cluster }) => {
		const place = places.get(cluster) ?? places.size;
		places.set(cluster, place);
		return place;
	});
	return { clusterPlaces, clusters: [...places.keys()] };
}
