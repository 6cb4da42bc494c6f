import { mersenneTwister } from './mersenne-twister.ts';

/** The numbers of one seed as far as anybody has asked for them, and where to get more. */
interface Drawn {
	numbers: Uint32Array;
	readonly draw: () => number;
}

/** Each time more are asked for, so much room is made that a thousand samples, each a little larger, copy little. */
const GROWTH = 1.25;

/** Of the seed that was last asked for. All bootstraps of a product have the same. */
let last: { readonly seed: number; readonly drawn: Drawn } | null = null;

/**
 * The first numbers of the generator with this seed, at least so many.
 *
 * A thousand bootstraps from one seed begin with the same numbers: they are made once and kept, which takes a
 * quarter of the time. The array is shared: not to be written to.
 */
export function firstDraws(seed: number, count: number): Uint32Array {
	if (last?.seed !== seed) last = { seed, drawn: { numbers: new Uint32Array(), draw: mersenneTwister(seed) } };
	const { drawn } = last;
	const held = drawn.numbers.length;
	if (held < count) {
		const numbers = new Uint32Array(Math.max(count, Math.ceil(held * GROWTH)));
		numbers.set(drawn.numbers);
		for (let at = held; at < numbers.length; at += 1) numbers[at] = drawn.draw();
		drawn.numbers = numbers;
	}
	return drawn.numbers;
}
