import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier, type Lifetime } from './kaplan-meier.ts';

const ended = (time: number, cluster = 0): Lifetime => ({ time, event: true, cluster });
const watched = (time: number, cluster = 0): Lifetime => ({ time, event: false, cluster });

const lifetimes = fc.array(
	fc.record({ time: fc.integer({ min: 1, max: 40 }), event: fc.boolean(), cluster: fc.integer({ min: 0, max: 6 }) }),
	{ minLength: 1, maxLength: 40 }
);

describe('the curve', () => {
	test('counts each for as long as it was watched', () => {
		// By hand: at 3 one of 5 ends, at 8 one of 3.
		const { steps, lastTime } = kaplanMeier([ended(3), watched(5), ended(8), watched(12), watched(14)]);
		expect(steps).toEqual([
			{ time: 3, atRisk: 5, events: 1, survival: 4 / 5 },
			{ time: 8, atRisk: 3, events: 1, survival: expect.closeTo(8 / 15, 14) as number }
		]);
		expect(lastTime).toBe(14);
	});

	test('takes the event first where watching ends on the same day', () => {
		expect(kaplanMeier([ended(3), watched(3)]).steps).toEqual([{ time: 3, atRisk: 2, events: 1, survival: 0.5 }]);
	});

	test('has no step when nobody had the event', () => {
		expect(kaplanMeier([watched(3), watched(9)])).toMatchObject({ steps: [], lastTime: 9 });
	});

	test('is the published one of the 6-MP trial (Freireich 1963)', () => {
		const events = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((time) => ended(time));
		const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((time) => watched(time));
		const published = [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448];
		const survival = kaplanMeier([...events, ...censored]).steps.map((step) => step.survival);
		expect(survival).toEqual(published.map((value) => expect.closeTo(value, 3) as number));
	});

	test('falls, stays between 0 and 1, and ends at 0 only where the last one ended', () => {
		fc.assert(
			fc.property(lifetimes, (drawn) => {
				const { steps, lastTime } = kaplanMeier(drawn);
				let above = 1;
				for (const { survival } of steps) {
					expect(survival).toBeLessThan(above);
					expect(survival).toBeGreaterThanOrEqual(0);
					above = survival;
				}
				const lastAllEnded = drawn.filter(({ time }) => time === lastTime).every(({ event }) => event);
				expect(above === 0).toBe(lastAllEnded);
			})
		);
	});

	test('is the plain share still running when all are watched to their end', () => {
		fc.assert(
			fc.property(lifetimes, (drawn) => {
				for (const { time, survival } of kaplanMeier(drawn.map((lifetime) => ({ ...lifetime, event: true }))).steps) {
					const longer = drawn.filter((lifetime) => lifetime.time > time).length;
					expect(survival).toBeCloseTo(longer / drawn.length, 12);
				}
			})
		);
	});

	test('does not depend on the order of the lifetimes', () => {
		fc.assert(
			fc.property(lifetimes, (drawn) => {
				expect(kaplanMeier(drawn.toReversed()).steps).toEqual(kaplanMeier(drawn).steps);
			})
		);
	});
});
