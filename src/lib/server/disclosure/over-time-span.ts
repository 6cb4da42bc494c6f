/** Calculating with remainders is exact, and products of two stay below 2^53. One in so many could be taken for 0. */
const PRIME = 67_108_859;

/** A vector in the span, reduced so that it has a 1 at its pivot. */
interface Reduced {
	readonly pivot: number;
	readonly entries: ReadonlyMap<number, number>;
}

/** Everything that can be had from some vectors of noughts and ones by adding, subtracting and weighing. */
export class LinearSpan {
	readonly #reduced: readonly Reduced[];

	constructor(reduced: readonly Reduced[] = []) {
		this.#reduced = reduced;
	}

	/** How many of the vectors do not follow from the others. */
	get rank(): number {
		return this.#reduced.length;
	}

	/** Whether the vector, given by the places of its ones, is among it. */
	has(ones: readonly number[]): boolean {
		return leftOver(this.#reduced, ones).size === 0;
	}

	/** The span of these vectors as well. */
	with(vectors: readonly (readonly number[])[]): LinearSpan {
		const reduced = [...this.#reduced];
		for (const ones of vectors) {
			const entries = leftOver(reduced, ones);
			const [first] = entries;
			if (!first) continue;
			const [pivot, value] = first;
			const scale = inverse(value);
			reduced.push({ pivot, entries: new Map([...entries].map(([at, entry]) => [at, (entry * scale) % PRIME])) });
		}
		return new LinearSpan(reduced);
	}
}

/** What is left of a vector when all that the span can take away is taken away. */
function leftOver(span: readonly Reduced[], ones: readonly number[]): Map<number, number> {
	const left = new Map(ones.map((place) => [place, 1]));
	for (const { pivot, entries } of span) {
		const times = left.get(pivot);
		if (times === undefined) continue;
		for (const [at, entry] of entries) {
			const value = ((left.get(at) ?? 0) + (PRIME - times) * entry) % PRIME;
			if (value === 0) left.delete(at);
			else left.set(at, value);
		}
	}
	return left;
}

/** By Fermat: a number to the power of the prime less two is its inverse. */
function inverse(value: number): number {
	let result = 1;
	let base = value;
	for (let power = PRIME - 2; power > 0; power = Math.floor(power / 2)) {
		if (power % 2 === 1) result = (result * base) % PRIME;
		base = (base * base) % PRIME;
	}
	return result;
}
