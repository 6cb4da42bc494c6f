/** At most this many steps of an axis: a small panel has room for no more numbers. */
const MOST_STEPS = 2;

/** Whole round numbers from zero up to a count: steps of 1, 2 or 5 times a power of ten. */
export function roundTicks(most: number): readonly number[] {
	const power = 10 ** Math.max(0, Math.floor(Math.log10(most / MOST_STEPS)));
	const step = [1, 2, 5, 10].map((times) => times * power).find((one) => most / one < MOST_STEPS + 1) ?? most;
	return Array.from({ length: Math.floor(most / step) + 1 }, (_, place) => place * step);
}
