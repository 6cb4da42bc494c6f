import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import { regressionToTheMean, type SelectedOnCutoff } from './regression-to-the-mean.ts';

const selected: SelectedOnCutoff = { mean: 60, sd: 15, correlation: 0.5, cutoff: 40, side: 'below', measurements: 1 };

test('is the set-up of Barnett et al. (2005): mean 60, selected below 40', () => {
	const back = regressionToTheMean(selected);
	// The normal table at 4/3: 1 − Φ is 0.0912, φ is 0.1640.
	expect(back?.shareSelected).toBeCloseTo(0.0912, 4);
	expect(back?.hazard).toBeCloseTo(0.164 / 0.0912, 2);
	// With a correlation of one half they come half the way back.
	expect(back?.effect).toBeCloseTo((60 - (back?.expectedMean ?? NaN)) / 2, 12);
});

test('is the same on the other side', () => {
	const above = regressionToTheMean({ ...selected, cutoff: 80, side: 'above' });
	expect(above?.effect).toBeCloseTo(regressionToTheMean(selected)?.effect ?? NaN, 12);
	expect(above?.expectedMean).toBeGreaterThan(80);
});

test('is less with a mean of several measurements, and nothing where they agree', () => {
	const several = regressionToTheMean({ ...selected, measurements: 3 })?.effect ?? NaN;
	expect(several).toBeLessThan(regressionToTheMean(selected)?.effect ?? NaN);
	expect(regressionToTheMean({ ...selected, correlation: 1 })?.effect).toBe(0);
});

test('does not break far out in the tail', () => {
	const at = (z: number) =>
		regressionToTheMean({ ...selected, mean: 0, sd: 1, cutoff: z, side: 'above' })?.hazard ?? NaN;
	expect(at(30.000001) / at(30)).toBeCloseTo(1, 7);
	expect(at(1e6)).toBeCloseTo(1e6, 3);
});

test('is none without spread, or for a correlation that is none', () => {
	expect(regressionToTheMean({ ...selected, sd: 0 })).toBeNull();
	expect(regressionToTheMean({ ...selected, correlation: 1.2 })).toBeNull();
});

test('is numbers or null, whatever it is given', () => {
	const record = fc.record({
		mean: anyNumber,
		sd: anyNumber,
		correlation: fc.oneof(anyNumber, fc.double({ min: 0, max: 1 })),
		cutoff: anyNumber,
		side: fc.constantFrom('above' as const, 'below' as const),
		measurements: anyNumber
	});
	fc.assert(
		fc.property(record, (drawn) => {
			expectNumbersOnly(regressionToTheMean(drawn));
		})
	);
});
