/** So many families are in one block of one way to part them and in one block of another. */
export interface Overlap {
	readonly one: string;
	readonly other: string;
	readonly families: number;
}

/**
 * The fewest families that can be singled out of totals over the blocks of two partings of the same families: sites and
 * target groups, say. Infinity where there is nobody.
 *
 * Weigh the blocks, and add up: a family gets the weight of its block in the one plus that in the other. Where that is 0
 * for all who are in a block together, the weights of blocks that overlap are opposite; so they are the same all over a
 * part of the blocks that hang together by overlaps. The families that are left stand between two such parts. So they
 * are a cut of the graph in which the blocks are joined by their overlaps, and the fewest are its smallest cut: found
 * for each part that hangs together, as Stoer and Wagner do (A simple min-cut algorithm, 1997). A block by itself is
 * such a cut as well.
 */
export function smallestCut(overlaps: readonly Overlap[]): number {
	const edges = new Map<string, Map<string, number>>();
	const join = (from: string, to: string, families: number) => {
		const own = edges.get(from) ?? new Map<string, number>();
		edges.set(from, own.set(to, (own.get(to) ?? 0) + families));
	};
	for (const { one, other, families } of overlaps) {
		if (families === 0) continue;
		join(`one ${one}`, `other ${other}`, families);
		join(`other ${other}`, `one ${one}`, families);
	}
	let smallest = Infinity;
	while (edges.size > 0) {
		const { last, before, families } = mostTightlyJoined(edges);
		if (families > 0 && before !== null) smallest = Math.min(smallest, families);
		merge(edges, last, before);
	}
	return smallest;
}

type Edges = Map<string, Map<string, number>>;

/** Takes block after block, each the one that is joined to those taken most; the last is cut off by what joins it. */
function mostTightlyJoined(edges: Edges): { last: string; before: string | null; families: number } {
	const [first = ''] = edges.keys();
	const joined = new Map<string, number>(edges.get(first));
	const taken = new Set([first]);
	let found = { last: first, before: null as string | null, families: 0 };
	for (;;) {
		let next: string | null = null;
		for (const [block, families] of joined) {
			if (!taken.has(block) && (next === null || families > (joined.get(next) ?? 0))) next = block;
		}
		if (next === null) return found;
		taken.add(next);
		found = { last: next, before: found.last, families: joined.get(next) ?? 0 };
		for (const [block, families] of edges.get(next) ?? []) {
			if (!taken.has(block)) joined.set(block, (joined.get(block) ?? 0) + families);
		}
	}
}

/** The last block becomes part of the one before it; by itself it is done with. */
function merge(edges: Edges, last: string, into: string | null): void {
	const own = edges.get(last) ?? new Map<string, number>();
	edges.delete(last);
	for (const [block, families] of own) {
		edges.get(block)?.delete(last);
		if (into === null || block === into) continue;
		const target = edges.get(into);
		target?.set(block, (target.get(block) ?? 0) + families);
		edges.get(block)?.set(into, target?.get(block) ?? families);
	}
}
