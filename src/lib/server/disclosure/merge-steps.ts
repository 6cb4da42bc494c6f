import type { SurvivalPoint } from '#lib/trial/measure-page.ts';
import { FEWEST_EVENTS_IN_A_STEP } from './thresholds.ts';

/** Days on which the shares of all together stand on the pages: a step never reaches over them if it can be helped. */
const DAYS_TOLD: ReadonlySet<number> = new Set([182, 364]);

/**
 * The steps of a curve, merged until each holds at least five events, so that no step is a person.
 *
 * A step stands at its last event, with the share as it is by then. Events left over, at the end or before a
 * day whose share is told elsewhere, go with the step before them: that step comes later, and its height is true.
 */
export function mergeSteps(points: readonly SurvivalPoint[]): readonly SurvivalPoint[] {
	const steps: SurvivalPoint[] = [];
	let stepsBeforeDayTold = 0;
	let waiting: SurvivalPoint | null = null;
	let events = 0;
	const takeLeftovers = () => {
		if (waiting && steps.length > stepsBeforeDayTold) {
			steps[steps.length - 1] = waiting;
			[waiting, events] = [null, 0];
		}
	};
	for (const point of points) {
		if (point.events > 0) {
			events += point.events;
			waiting = point;
		}
		if (waiting && events >= FEWEST_EVENTS_IN_A_STEP) {
			steps.push(waiting);
			[waiting, events] = [null, 0];
		}
		if (DAYS_TOLD.has(point.day)) {
			takeLeftovers();
			stepsBeforeDayTold = steps.length;
		}
	}
	stepsBeforeDayTold = 0;
	takeLeftovers();
	return steps;
}
