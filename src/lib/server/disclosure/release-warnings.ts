import type { WarningCount } from '#lib/trial/data-quality-estimates.ts';
import type { WarningsShown } from '#lib/trial/data-quality-page.ts';
import type { DeliveryShown } from '#lib/trial/overview.ts';
import type { ProblemCode } from '#lib/trial/problem.ts';
import { figure } from './figure.ts';
import { FEWEST_FAMILIES } from './thresholds.ts';

/** Warnings of which there is one for each family or person: their number is a number of those. */
const onePerFamily: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
	'adult-without-support',
	'family-without-adult',
	'family-without-element',
	'family-gone',
	'start-changed',
	'group-changed'
]);

/**
 * The kinds of warnings that each delivery was accepted with, and how many rows they are about.
 *
 * That there is a warning of a kind is no secret. How many there are is told from ten on: hidden it may then be any of
 * nine. Of those that count families or persons the number is never told, because it would move by one with one family.
 */
export function releaseWarnings(
	warnings: readonly WarningCount[],
	deliveries: readonly DeliveryShown[]
): readonly WarningsShown[] {
	return deliveries.map(({ municipality }) => ({
		municipality,
		kinds: warnings
			.filter((one) => one.municipality === municipality)
			.map(({ code, count }) => ({
				code,
				count: figure(count, count >= FEWEST_FAMILIES && !onePerFamily.has(code))
			}))
	}));
}
