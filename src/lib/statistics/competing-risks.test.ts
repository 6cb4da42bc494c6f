import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyNumber, expectNumbersOnly } from './any-numbers.fixture.ts';
import { cumulativeIncidence, type CompetingLifetime } from './competing-risks.ts';
import { kaplanMeier } from './kaplan-meier.ts';
import { survivalAt } from './survival-at.ts';
import { survivalVariance } from './survival-variance.ts';

const lifetime = fc.record({
	time: fc.integer({ min: 1, max: 20 }),
	cause: fc.option(fc.integer({ min: 1, max: 2 })),
	cluster: fc.nat({ max: 5 })
});
const lifetimes = fc.array(lifetime, { minLength: 1, maxLength: 25 });

describe('the cumulative incidence', () => {
	test('is the plain share when all are watched to their end', () => {
		const drawn: CompetingLifetime[] = [1, 2, 1, 1].map((cause, cluster) => ({ time: cluster + 1, cause, cluster }));
		const incidence = cumulativeIncidence(drawn, 1, 3);
		// By hand: 2 of 4 by then; its variance is that of a share.
		expect(incidence?.share).toBeCloseTo(0.5, 14);
		expect(incidence?.standardError).toBeCloseTo(Math.sqrt((0.5 * 0.5) / 4), 14);
	});

	test('is not known beyond the last time, unless nobody is left', () => {
		expect(cumulativeIncidence([{ time: 4, cause: null, cluster: 0 }], 1, 5)).toBeNull();
		expect(cumulativeIncidence([{ time: 4, cause: 1, cluster: 0 }], 1, 5)?.share).toBe(1);
		expect(cumulativeIncidence([], 1, 5)).toBeNull();
	});

	test('has no limits where nobody had the event', () => {
		expect(cumulativeIncidence([{ time: 4, cause: null, cluster: 0 }], 1, 3)).toEqual({
			share: 0,
			standardError: 0,
			interval: null
		});
	});

	test('adds up over the causes to what Kaplan and Meier take away', () => {
		fc.assert(
			fc.property(lifetimes, fc.nat({ max: 20 }), (drawn, time) => {
				const curve = kaplanMeier(drawn.map((one) => ({ ...one, event: one.cause !== null })));
				const survival = survivalAt(curve, time);
				const [one, other] = [1, 2].map((cause) => cumulativeIncidence(drawn, cause, time));
				if (survival === null) expect(one).toBeNull();
				else expect((one?.share ?? NaN) + (other?.share ?? NaN)).toBeCloseTo(1 - survival, 12);
			})
		);
	});

	test('of the only cause is as uncertain as S is, clusters taken as wholes', () => {
		fc.assert(
			fc.property(lifetimes, fc.nat({ max: 20 }), (drawn, time) => {
				const single = drawn.map((one) => ({ ...one, cause: one.cause === null ? null : 1 }));
				const curve = kaplanMeier(single.map((one) => ({ ...one, event: one.cause !== null })));
				const survival = survivalAt(curve, time);
				if (survival === null) return;
				const variance = (cumulativeIncidence(single, 1, time)?.standardError ?? NaN) ** 2;
				expect(variance).toBeCloseTo(survivalVariance(curve, time, survival), 12);
			})
		);
	});

	test('is numbers or null, whatever the lifetimes', () => {
		const any = fc.record({ time: anyNumber, cause: fc.option(anyNumber), cluster: fc.nat({ max: 3 }) });
		fc.assert(
			fc.property(fc.array(any, { maxLength: 10 }), anyNumber, anyNumber, (drawn, cause, time) => {
				expectNumbersOnly(cumulativeIncidence(drawn, cause, time));
				expectNumbersOnly(cumulativeIncidence(drawn, 1, 0));
			})
		);
	});
});
