import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mersenneTwister } from './mersenne-twister.ts';

test('is the mt19937 of the C++ standard: the 10,000th number from seed 5489', () => {
	const draw = mersenneTwister(5489);
	for (let drawn = 1; drawn < 10_000; drawn += 1) draw();
	expect(draw()).toBe(4123659995);
});

test('gives whole numbers below 2³² whatever the seed, the same again from the same', () => {
	fc.assert(
		fc.property(fc.double(), (seed) => {
			const [one, other] = [mersenneTwister(seed), mersenneTwister(seed)];
			const numbers = Array.from({ length: 700 }, one);
			expect(numbers.every((drawn) => Number.isInteger(drawn) && drawn >= 0 && drawn < 2 ** 32)).toBe(true);
			expect(Array.from({ length: 700 }, other)).toEqual(numbers);
		}),
		{ numRuns: 20 }
	);
});
