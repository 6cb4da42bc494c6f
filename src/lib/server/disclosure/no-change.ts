import type { ChangeFigures } from '#lib/trial/overview.ts';
import type { WhyNot } from '#lib/trial/released.ts';
import { notEstimable } from './figure.ts';
import { noContributors, noUncertain } from './group-of-families.ts';

/** A cell without a change: it says why. */
export function noChange(reason: WhyNot): ChangeFigures {
	return {
		...noContributors(reason),
		before: notEstimable(reason),
		after: notEstimable(reason),
		change: noUncertain(reason)
	};
}
