import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SurvivalPoint } from '#lib/trial/measure-page.ts';
import { mergeSteps } from './merge-steps.ts';

/** A curve from its events by day: 100 at risk and nobody censored, so that the share is what is left. */
function curve(events: readonly (readonly [day: number, events: number])[]): SurvivalPoint[] {
	let left = 100;
	return events.map(([day, count]) => {
		const atRisk = left;
		left -= count;
		return { day, atRisk, families: atRisk, events: count, survival: left / 100, lower: null, upper: null };
	});
}

const merged = (...events: [number, number][]) => mergeSteps(curve(events)).map(({ day, survival }) => [day, survival]);

describe('steps of at least five events (rules of disclosure, version 1)', () => {
	test('a step of five stands as it is', () => {
		expect(merged([10, 5], [20, 6])).toEqual([
			[10, 0.95],
			[20, 0.89]
		]);
	});

	test('smaller ones wait for each other, and stand at the last of them', () => {
		expect(merged([10, 2], [20, 2], [30, 2], [40, 7])).toEqual([
			[30, 0.94],
			[40, 0.87]
		]);
	});

	test('what is left over at the end goes with the step before it', () => {
		expect(merged([10, 5], [20, 4])).toEqual([[20, 0.91]]);
	});

	test('a step does not reach over a day whose share stands elsewhere on the page', () => {
		expect(merged([10, 5], [150, 2], [182, 0], [200, 3], [210, 2])).toEqual([
			[150, 0.93],
			[210, 0.88]
		]);
	});

	test('fewer than five events in all give no step', () => {
		expect(merged([10, 2], [200, 2])).toEqual([]);
	});

	test('whatever the events: at least five a step, and the height is true', () => {
		const anything = fc.array(fc.tuple(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 0, max: 3 })), {
			maxLength: 30
		});
		fc.assert(
			fc.property(anything, (events) => {
				const days = [...new Map([...events, [182, 0], [364, 0]] as [number, number][])].sort(([a], [b]) => a - b);
				const points = curve(days);
				const steps = mergeSteps(points);
				const falls = steps.map(({ survival }, index) => (steps[index - 1]?.survival ?? 1) - survival);
				const total = days.reduce((sum, [, count]) => sum + count, 0);
				const last = steps.at(-1)?.survival ?? 1;
				return (
					steps.every((step) => points.includes(step)) &&
					falls.every((fall) => Math.round(fall * 100) >= 5) &&
					(steps.length === 0 ? total < 5 : Math.round((1 - last) * 100) === total)
				);
			})
		);
	});
});
