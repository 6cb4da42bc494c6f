import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterInfluence, sumOfSquares } from './cluster-influence.ts';
import { kaplanMeier, type Lifetime, type SurvivalCurve } from './kaplan-meier.ts';
import { survivalVariance } from './survival-variance.ts';

const lifetimes = fc.array(
	fc.record({ time: fc.integer({ min: 1, max: 30 }), event: fc.boolean(), cluster: fc.integer({ min: 0, max: 5 }) }),
	{ minLength: 1, maxLength: 30 }
);

/** The share surviving past the last step but one, so that it is not 0. */
function lastPositive(curve: SurvivalCurve) {
	return curve.steps.findLast(({ survival }) => survival > 0);
}

const influenceOn = (drawn: readonly Lifetime[]) => {
	const curve = kaplanMeier(drawn);
	const step = lastPositive(curve);
	const leverage = curve.steps.map(({ time }) => (step && time <= step.time ? step.survival : 0));
	return { curve, step, influence: clusterInfluence(curve, leverage) };
};

describe('the influence of clusters', () => {
	test('is, one by one, how far each lifetime pulls the share', () => {
		// By hand, no censoring: S(1) is the share 2/3 of the two that go on, so each of the two
		// pulls by (1 - 2/3) / 3 and the one that ended by (0 - 2/3) / 3.
		const { influence } = influenceOn([
			{ time: 1, event: true, cluster: 0 },
			{ time: 5, event: true, cluster: 1 },
			{ time: 5, event: true, cluster: 2 }
		]);
		expect([...influence.values()]).toEqual([-2 / 9, 1 / 9, 1 / 9].map((value) => expect.closeTo(value, 14) as number));
	});

	test('sums to nothing over all of them', () => {
		fc.assert(
			fc.property(lifetimes, (drawn) => {
				const { influence } = influenceOn(drawn);
				expect([...influence.values()].reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 11);
			})
		);
	});

	test('gives Greenwood’s variance when each lifetime is a cluster of its own', () => {
		// Greenwood (1926): S² Σ d / (n (n - d)); the infinitesimal jackknife agrees with it exactly.
		fc.assert(
			fc.property(lifetimes, (drawn) => {
				const { curve, step } = influenceOn(drawn.map((lifetime, cluster) => ({ ...lifetime, cluster })));
				if (!step) return;
				const sum = curve.steps
					.filter(({ time }) => time <= step.time)
					.reduce((total, { atRisk, events }) => total + events / (atRisk * (atRisk - events)), 0);
				expect(survivalVariance(curve, step.time, step.survival)).toBeCloseTo(step.survival ** 2 * sum, 12);
			})
		);
	});

	test('does not take copies within a cluster for more knowledge', () => {
		fc.assert(
			fc.property(lifetimes, (drawn) => {
				const once = influenceOn(drawn).influence;
				const twice = influenceOn([...drawn, ...drawn]).influence;
				for (const [cluster, value] of once) expect(twice.get(cluster)).toBeCloseTo(value, 12);
			})
		);
	});

	test('is exactly zero for clusters that are each a picture of the whole', () => {
		fc.assert(
			fc.property(lifetimes, fc.integer({ min: 2, max: 7 }), (drawn, clusters) => {
				const copies = Array.from({ length: clusters }, (_, cluster) =>
					drawn.map((lifetime) => ({ ...lifetime, cluster }))
				);
				expect(sumOfSquares(influenceOn(copies.flat()).influence)).toBe(0);
			})
		);
	});
});
