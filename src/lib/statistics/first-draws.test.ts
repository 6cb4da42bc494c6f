import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDraws } from './first-draws.ts';
import { mersenneTwister } from './mersenne-twister.ts';

const seeds = fc.integer({ min: 0, max: 3 });
const counts = fc.integer({ min: 0, max: 2000 });

test('the first draws are the generator’s own, in whatever order and of whatever seed they are asked for', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(seeds, counts), { maxLength: 8 }), (asked) => {
			for (const [seed, count] of asked) {
				const draw = mersenneTwister(seed);
				const plain = Array.from({ length: count }, () => draw());
				expect([...firstDraws(seed, count).subarray(0, count)]).toEqual(plain);
			}
		}),
		{ numRuns: 50 }
	);
});
