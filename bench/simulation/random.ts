/** A stream of numbers evenly spread over [0, 1). Everything simulated is drawn from one. */
export type Random = () => number;

/** Stirs the words into 32 bits, so that neighbouring families get unlike streams. */
function stir(words: readonly number[], start: number): number {
	let value = start;
	for (const word of words) {
		value = Math.imul(value ^ word, 0x85ebca6b);
		value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
		value ^= value >>> 16;
	}
	return value;
}

/**
 * A stream of its own for whatever the numbers name: trial, site, family, subject (sfc32 by
 * Chris Doty-Humphrey, public domain).
 *
 * Its 128 bits of state keep millions of streams apart; a generator of 32 bits would have them
 * run into each other. And one stream a family and subject means that a change in how answers are
 * drawn leaves every cost as it was.
 */
export function streamOf(...words: readonly number[]): Random {
	let a = stir(words, 0x9e3779b9);
	let b = stir(words, 0x243f6a88);
	let c = stir(words, 0xb7e15162);
	let counter = 1;
	const next = (): number => {
		const sum = (a + b + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = ((c << 21) | (c >>> 11)) + sum;
		return (sum >>> 0) / 2 ** 32;
	};
	for (let round = 0; round < 12; round += 1) next();
	return next;
}

/** A whole number, both ends included. */
export function integer(random: Random, low: number, high: number): number {
	return low + Math.floor((high - low + 1) * random());
}

/** From the standard normal distribution (Box and Muller). */
export function standardNormal(random: Random): number {
	return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** A wait without memory, in whole days from 1 on: each day it ends with the same probability. */
export function geometric(random: Random, daily: number): number {
	return 1 + Math.floor(Math.log(1 - random()) / Math.log(1 - daily));
}

/** The items in random order: each is put in the place that its own draw gives it. */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
	return items
		.map((item) => [random(), item] as const)
		.sort(([left], [right]) => left - right)
		.map(([, item]) => item);
}
