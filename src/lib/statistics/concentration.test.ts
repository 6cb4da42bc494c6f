import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concentration } from './concentration.ts';

// By hand.
test.each([
	[[50, 40, 5, 5], { twoLargest: 0.9, remainder: 0.2 }],
	[[10, 10, 10, 10], { twoLargest: 0.5, remainder: 2 }],
	[[-50, 40, 5, 5], { twoLargest: 0.9, remainder: 0.2 }],
	[[7, 0, 0], { twoLargest: 1, remainder: 0 }],
	[[7], { twoLargest: 1, remainder: 0 }]
])('of %j', (amounts, expected) => {
	expect(concentration(amounts)).toEqual(expected);
});

test('of nothing there is none', () => {
	expect(concentration([])).toBeNull();
	expect(concentration([0, 0])).toBeNull();
});

test('does not depend on the order or the unit of the amounts', () => {
	const amounts = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 30 });
	fc.assert(
		fc.property(amounts, (some) => {
			const found = concentration(some);
			expect(concentration(some.toReversed().map((amount) => 4 * amount))).toEqual(found);
			if (found) expect(found.twoLargest).toBeGreaterThanOrEqual(2 / Math.max(2, some.length) - 1e-12);
		})
	);
});
