/** A stream of numbers evenly spread over [0, 1). Everything drawn in the synthetic trial comes from one. */
export type Random = () => number;

/** FNV-1a: spreads a few words over 32 bits, so that neighbouring families get unlike streams. */
function hash(words: readonly (string | number)[]): number {
	let value = 0x811c9dc5;
	for (const character of words.join('/')) {
		value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
	}
	return value >>> 0;
}

/**
 * A stream of its own for whatever the words name (mulberry32 by Tommy Ettinger, public domain).
 *
 * One stream a family and subject instead of one for everything: a change in how answers are
 * drawn then leaves every cost as it was, and the same trial can be run again without its
 * effects, draw for draw, to see what the effects amount to.
 */
export function randomFor(...words: readonly (string | number)[]): Random {
	let state = hash(words);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

export function between(random: Random, low: number, high: number): number {
	return low + (high - low) * random();
}

/** A whole number, both ends included. */
export function integer(random: Random, low: number, high: number): number {
	return Math.floor(between(random, low, high + 1));
}

export function chance(random: Random, probability: number): boolean {
	return random() < probability;
}

/** A waiting time that has no memory: however long one has waited, the mean wait left is the same. */
export function exponential(random: Random, mean: number): number {
	return -mean * Math.log(1 - random());
}

/** Near enough to the normal distribution, and never further out than three: the sum of nine even draws. */
export function normal(random: Random): number {
	let sum = 0;
	for (let draw = 0; draw < 9; draw++) sum += random();
	return (sum - 4.5) / Math.sqrt(0.75);
}

/** One of the items, each as likely as its weight. */
export function weighted<T>(random: Random, items: readonly (readonly [item: T, weight: number])[]): T {
	const total = items.reduce((sum, [, weight]) => sum + weight, 0);
	let left = random() * total;
	for (const [item, weight] of items) {
		left -= weight;
		if (left < 0) return item;
	}
	throw new RangeError('nothing to draw from');
}

/** The items in random order: each is put in the place that its own draw gives it. */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
	return items
		.map((item) => [random(), item] as const)
		.sort(([left], [right]) => left - right)
		.map(([, item]) => item);
}
