import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holm } from './holm.ts';

test('is Holm’s', () => {
	// By hand: 3 × 0.01; 2 × 0.02; 0.04 once, but not below the one before.
	expect(holm([0.04, 0.01, 0.02])).toEqual([0.04, 0.03, 0.04]);
});

test('does not count what was not tested', () => {
	expect(holm([null, 0.01, null, 0.02])).toEqual([null, 0.02, null, 0.02]);
	expect(holm([])).toEqual([]);
});

test('never makes p smaller or larger than 1, and keeps its order', () => {
	const p = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
	fc.assert(
		fc.property(fc.array(p), (pValues) => {
			const adjusted = holm(pValues);
			for (const [at, own] of pValues.entries()) {
				if (own === null) expect(adjusted[at]).toBeNull();
				else expect(adjusted[at]).toBeGreaterThanOrEqual(own);
				for (const [other, second] of pValues.entries()) {
					if (own !== null && second !== null && own < second) {
						expect(adjusted[at] ?? NaN).toBeLessThanOrEqual(adjusted[other] ?? NaN);
					}
				}
			}
			expect(adjusted.every((value) => value === null || value <= 1)).toBe(true);
		})
	);
});

test('of what is no probability is nothing, or 1', () => {
	fc.assert(
		fc.property(fc.array(fc.double()), (pValues) => {
			expect(holm(pValues).every((value) => value === null || (value >= 0 && value <= 1))).toBe(true);
		})
	);
});
