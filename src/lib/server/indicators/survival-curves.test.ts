import { expect, test } from 'vitest';
import { curvePoints } from './survival-curves.ts';

const life = (time: number, event: boolean, cluster: number) => ({ time, event, cluster });

// By hand: on day 50 one of five has the event, on day 100 one of the three still watched: 4/5, then 4/5 · 2/3.
test('a curve has a point for each day with an event and each quarter, with who is still watched', () => {
	const points = curvePoints([
		life(50, true, 1),
		life(70, false, 2),
		life(100, true, 2),
		life(120, false, 3),
		life(190, false, 3)
	]);
	expect(points.map(({ day, atRisk, families, events }) => [day, atRisk, families, events])).toEqual([
		[0, 5, 3, 0],
		[50, 5, 3, 1],
		[91, 3, 2, 0],
		[100, 3, 2, 1],
		[182, 1, 1, 0]
	]);
	const heights = points.map(({ survival }) => survival.toFixed(6));
	expect(heights).toEqual([1, 0.8, 0.8, 8 / 15, 8 / 15].map((height) => height.toFixed(6)));
	expect(points[0]).toMatchObject({ lower: null, upper: null });
});
