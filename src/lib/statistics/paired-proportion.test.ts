import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCount, expectNumbersOnly } from './any-numbers.fixture.ts';
import { pairedProportion } from './paired-proportion.ts';

describe('the change of a share', () => {
	test('is the published one (Bentur et al. 2009 in Fagerland et al. 2013)', () => {
		const proportion = pairedProportion({ both: 1, beforeOnly: 1, afterOnly: 7, neither: 12 });
		expect(proportion).toMatchObject({
			count: 21,
			difference: expect.closeTo(6 / 21, 14) as number,
			interval: { lower: expect.closeTo(0.026, 3) as number, upper: expect.closeTo(0.507, 3) as number },
			test: { exact: expect.closeTo(0.0703, 4) as number, midP: expect.closeTo(0.0391, 4) as number }
		});
	});

	test('is mirrored when before and after are exchanged', () => {
		const there = pairedProportion({ both: 10, beforeOnly: 2, afterOnly: 8, neither: 5 });
		const back = pairedProportion({ both: 10, beforeOnly: 8, afterOnly: 2, neither: 5 });
		expect(back?.interval?.lower).toBeCloseTo(-(there?.interval?.upper ?? NaN), 14);
		expect(back?.test).toEqual(there?.test);
	});

	test('has a p of 1 where nobody changed, and an interval with a width', () => {
		const proportion = pairedProportion({ both: 4, beforeOnly: 0, afterOnly: 0, neither: 6 });
		expect(proportion?.test).toEqual({ exact: 1, midP: 1 });
		expect(proportion?.interval?.upper).toBeGreaterThan(0);
	});

	test('is none of nobody', () => {
		expect(pairedProportion({ both: 0, beforeOnly: 0, afterOnly: 0, neither: 0 })).toBeNull();
	});

	test('stays within ±1, around the difference, or is null', () => {
		const counts = fc.record({ both: anyCount, beforeOnly: anyCount, afterOnly: anyCount, neither: anyCount });
		fc.assert(
			fc.property(counts, (drawn) => {
				const proportion = pairedProportion(drawn);
				expectNumbersOnly(proportion);
				if (!proportion?.interval) return;
				const { difference, interval } = proportion;
				expect(interval.lower).toBeGreaterThanOrEqual(-1 - 1e-12);
				expect(interval.upper).toBeLessThanOrEqual(1 + 1e-12);
				expect(interval.lower).toBeLessThanOrEqual(difference + 1e-12);
				expect(interval.upper).toBeGreaterThanOrEqual(difference - 1e-12);
			})
		);
	});
});
