const SIZE = 624;
const SHIFT = 397;
const UPPER_BIT = 0x80000000;
const LOWER_BITS = 0x7fffffff;
const TWIST = 0x9908b0df;

/**
 * Random whole numbers from 0 to 2³² − 1, the same for the same seed on every machine: MT19937
 * of Matsumoto and Nishimura (1998), seeded by its `init_genrand`, as in R and in C++'s mt19937.
 *
 * Whoever doubts a bootstrap interval can draw the very same resamples elsewhere.
 */
export function mersenneTwister(seed: number): () => number {
	const state = new Uint32Array(SIZE);
	state[0] = seed;
	for (let at = 1; at < SIZE; at += 1) {
		const previous = state[at - 1] ?? 0;
		state[at] = Math.imul(1812433253, previous ^ (previous >>> 30)) + at;
	}
	const numbers = new Uint32Array(SIZE);
	let next = SIZE;
	return () => {
		if (next === SIZE) {
			renew(state);
			temper(state, numbers);
			next = 0;
		}
		const drawn = numbers[next] ?? 0;
		next += 1;
		return drawn;
	};
}

/** The generator moves on 624 numbers at a time: in whole blocks, since a bootstrap spends its time here. */
function renew(state: Uint32Array): void {
	const twisted = (at: number, after: number): number => {
		const joined = ((state[at] ?? 0) & UPPER_BIT) | ((state[after] ?? 0) & LOWER_BITS);
		return (joined >>> 1) ^ (-(joined & 1) & TWIST);
	};
	for (let at = 0; at < SIZE - SHIFT; at += 1) state[at] = (state[at + SHIFT] ?? 0) ^ twisted(at, at + 1);
	for (let at = SIZE - SHIFT; at < SIZE - 1; at += 1) state[at] = (state[at + SHIFT - SIZE] ?? 0) ^ twisted(at, at + 1);
	state[SIZE - 1] = (state[SHIFT - 1] ?? 0) ^ twisted(SIZE - 1, 0);
}

/** Mixes the bits of the state into the numbers that are drawn. */
function temper(state: Uint32Array, numbers: Uint32Array): void {
	for (let at = 0; at < SIZE; at += 1) {
		let mixed = state[at] ?? 0;
		mixed ^= mixed >>> 11;
		mixed ^= (mixed << 7) & 0x9d2c5680;
		mixed ^= (mixed << 15) & 0xefc60000;
		numbers[at] = mixed ^ (mixed >>> 18);
	}
}
