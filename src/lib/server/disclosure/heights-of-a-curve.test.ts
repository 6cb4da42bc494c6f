import { describe, expect, test } from 'vitest';
import type { SurvivalCurvePoints, SurvivalPoint } from '#lib/trial/measure-page.ts';
import { pageOf } from './page.fixture.ts';

const point = (day: number, families: number, events: number, survival: number): SurvivalPoint => ({
	...{ day, families, events, survival, atRisk: 2 * families },
	...{ lower: survival * 0.8765, upper: null }
});

function drawn(pairs: number, points: readonly SurvivalPoint[], measure: SurvivalCurvePoints['measure']) {
	const window = measure === 'return-to-work' ? null : 'before';
	const sites = ['320', '316'].map((scope) => ({ scope, started: 40, pairs }));
	const page = pageOf(sites, measure, { behind: { curves: [{ measure, group: 'indsats', window, points }] } });
	const curve = page.curves[0]?.curve;
	if (curve?.state !== 'shown') throw new Error('no curve');
	return curve.points;
}

describe('a survival curve', () => {
	const toNothing = (families: number) => [point(0, families, 0, 1), point(50, 15, 6, 0.6), point(100, 10, 5, 0)];

	// By the rules: that everybody is back in work, or that no service runs, is told of twenty families or more.
	test('does not fall to nothing for 19 families, and does for 20', () => {
		const days = (families: number) =>
			drawn(families, toNothing(families), 'return-to-work').map(({ day, share }) => [day, share]);
		expect(days(19)).toEqual([
			[0, 0],
			[50, 0.4]
		]);
		expect(days(20)).toEqual([
			[0, 0],
			[50, 0.4],
			[100, 1]
		]);
	});

	// An exact height is a fraction, and tells how many are behind it.
	test('is in whole per cent, whether it rises or falls', () => {
		const points = [point(0, 30, 0, 1), point(50, 20, 6, 0.8765)];
		expect(drawn(30, points, 'return-to-work').at(-1)).toEqual({ day: 50, share: 0.12, lower: null, upper: 0.23 });
		expect(drawn(30, points, 'service-duration').at(-1)).toEqual({ day: 50, share: 0.88, lower: 0.77, upper: null });
	});

	test('has no step of two or three: they come together as five', () => {
		const points = [point(0, 30, 0, 1), point(50, 25, 2, 0.95), point(60, 24, 3, 0.9), point(70, 20, 5, 0.8)];
		expect(drawn(30, points, 'service-duration').map(({ day }) => day)).toEqual([0, 60, 70]);
	});
});
