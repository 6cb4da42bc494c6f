import type { FamilyRecord } from '#lib/trial/records.ts';
import type { Flow } from '#lib/trial/estimates.ts';
import type { Day } from '#lib/trial/day.ts';
import { hasConsent, hasYearBefore, isComplete } from './observation.ts';
import { yearWindows } from './windows.ts';

/** Where a family ends in the flow chart. */
export type FlowStep = Exclude<keyof Flow, 'scope' | 'group' | 'started'>;

/** How many families ended in each step. */
export type FlowCounts = Readonly<Record<FlowStep, number>>;

/**
 * The one place where a family ends: the first reason that fits counts, so that the places add
 * up to all that started. A family that is to move after the cut-off has not left yet.
 */
export function flowStep(family: FamilyRecord, cutoff: Day): FlowStep {
	const { end, endReason } = family;
	if (!hasConsent(family)) return 'consentWithdrawn';
	const moved = endReason === 'fraflyttet' && end !== null && end <= cutoff;
	if (moved && end < yearWindows(family.start).after.last) return 'leftArea';
	if (!hasYearBefore(family)) return 'beforeIncomplete';
	return isComplete(family, cutoff) ? 'complete' : 'notYetObserved';
}

/** The families counted by where they ended. */
export function countFlow(steps: readonly FlowStep[]): FlowCounts {
	const counts = { consentWithdrawn: 0, leftArea: 0, beforeIncomplete: 0, notYetObserved: 0, complete: 0 };
	for (const step of steps) counts[step] += 1;
	return counts;
}
