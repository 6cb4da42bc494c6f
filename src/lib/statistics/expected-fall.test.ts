import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import { expectedFall } from './expected-fall.ts';

const population = [
	{ earlier: 1, before: 1, after: 2 },
	{ earlier: 2, before: 3, after: 2 },
	{ earlier: 3, before: 2, after: 2 }
];

test('is by hand: half of what they lie above the mean', () => {
	// Slope 1/2 of before on earlier; the selected one lies 1 above the mean 2, and falls by 1.
	const fall = expectedFall(population, population.slice(1, 2));
	expect(fall).toMatchObject({ populationMean: 2, slope: expect.closeTo(0.5, 14) as number });
	expect(fall?.fall).toBeCloseTo(0.5, 14);
	expect(fall?.expectedAfter).toBeCloseTo(2.5, 14);
	expect(fall?.net).toBeCloseTo(-0.5, 14);
	expect(fall?.shareOfChange).toBeCloseTo(50, 12);
});

test('is nothing where amounts repeat themselves', () => {
	const steady = [1, 4, 9].map((amount) => ({ earlier: amount, before: amount, after: amount }));
	expect(expectedFall(steady, steady.slice(2))).toMatchObject({
		fall: expect.closeTo(0, 14) as number,
		shareOfChange: null
	});
});

test('is none where nobody was selected, or amounts do not vary', () => {
	expect(expectedFall(population, [])).toBeNull();
	expect(
		expectedFall(
			population.map((one) => ({ ...one, earlier: 3 })),
			population
		)
	).toBeNull();
});

test('is numbers or null, whatever the amounts', () => {
	const units = fc.array(fc.record({ earlier: anyNumber, before: anyNumber, after: anyNumber }), { maxLength: 8 });
	fc.assert(
		fc.property(units, fc.nat({ max: 8 }), (drawn, from) => {
			expectNumbersOnly(expectedFall(drawn, drawn.slice(from)));
		})
	);
});
