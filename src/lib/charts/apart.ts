/**
 * Where labels stand so that none is written over another: each at its own height where there is room, else moved up,
 * and all of a crowd moved down again where it would reach over the top. In the order in which the heights are given.
 */
export function apart(heights: readonly number[], gap: number, top: number): readonly number[] {
	const upwards = heights.map((height, at) => ({ height, at })).toSorted((a, b) => a.height - b.height || a.at - b.at);
	const placed: number[] = [];
	for (const { height } of upwards) placed.push(Math.max(height, (placed.at(-1) ?? -Infinity) + gap));
	let ceiling = top;
	for (let at = placed.length - 1; at >= 0; at -= 1) {
		const height = Math.min(placed[at] ?? ceiling, ceiling);
		placed[at] = height;
		ceiling = height - gap;
	}
	return heights.map((height, at) => placed[upwards.findIndex((one) => one.at === at)] ?? height);
}
