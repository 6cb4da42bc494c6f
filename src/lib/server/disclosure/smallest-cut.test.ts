import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallestCut, type Overlap } from './smallest-cut.ts';

const overlap = (one: string, other: string, families: number): Overlap => ({ one, other, families });

describe('the fewest families that two partings single out', () => {
	// By hand: the target group less the site is the three who live elsewhere.
	test('are those by which a block of the one goes beyond a block of the other', () => {
		expect(
			smallestCut([overlap('320', 'handicap', 20), overlap('316', 'handicap', 3), overlap('316', 'andet', 30)])
		).toBe(3);
	});

	test('are the smallest block where the two part alike', () => {
		expect(smallestCut([overlap('320', 'handicap', 20), overlap('316', 'andet', 30)])).toBe(20);
	});

	test('are nobody where there is nobody', () => {
		expect(smallestCut([])).toBe(Infinity);
		expect(smallestCut([overlap('320', 'handicap', 0)])).toBe(Infinity);
	});

	test('are a whole block where each of its families overlaps with the same one', () => {
		expect(smallestCut([overlap('320', 'x', 20), overlap('316', 'x', 12)])).toBe(12);
	});

	// By hand: site a has 2 outside y, b has 3 outside x. The two groups less the two sites are 2 and 3 in one sum.
	test('may lie in several places at once', () => {
		const overlaps = [overlap('a', 'y', 20), overlap('a', 'x', 2), overlap('b', 'x', 20), overlap('b', 'y', 3)];
		expect(smallestCut(overlaps)).toBe(5);
	});

	/** Every way to split the blocks in two that leaves no block joined to nobody on either side. */
	function byTrying(overlaps: readonly Overlap[]): number {
		const blocks = [...new Set(overlaps.flatMap(({ one, other }) => [`one ${one}`, `other ${other}`]))];
		let smallest = Infinity;
		for (let side = 1; side < 2 ** blocks.length - 1; side += 1) {
			const isIn = (block: string) => ((side >> blocks.indexOf(block)) & 1) === 1;
			const cut = overlaps.filter(({ one, other }) => isIn(`one ${one}`) !== isIn(`other ${other}`));
			const families = cut.reduce((sum, own) => sum + own.families, 0);
			if (families > 0) smallest = Math.min(smallest, families);
		}
		return smallest;
	}

	// Computed by something else: all splits tried.
	test('are what trying every split finds', () => {
		const cells = fc.uniqueArray(
			fc.record({
				one: fc.constantFrom('a', 'b', 'c'),
				other: fc.constantFrom('x', 'y', 'z', 'w'),
				families: fc.integer({ min: 1, max: 30 })
			}),
			{ selector: ({ one, other }) => `${one} ${other}` }
		);
		fc.assert(
			fc.property(cells, (overlaps) => {
				expect(smallestCut(overlaps)).toBe(byTrying(overlaps));
			}),
			{ numRuns: 500 }
		);
	});
});
