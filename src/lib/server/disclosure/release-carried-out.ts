import { ALL, type Estimates } from '#lib/trial/estimates.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { Figure } from '#lib/trial/released.ts';
import {
	elements,
	type CarriedOut,
	type ContactsHalfwayEstimate,
	type FollowedMean,
	type FollowedShare
} from '#lib/trial/site-estimates.ts';
import type { CarriedOutShown, HalfwayShown } from '#lib/trial/site-figures.ts';
import { groups } from '#lib/trial/code-lists.ts';
import { digitsOf } from '#lib/trial/digits.ts';
import { allowances } from './allowances.ts';
import type { Barred } from './barred.ts';
import { figure, notEstimable } from './figure.ts';
import { nobodyThere } from './group-of-families.ts';
import { rounded, SHARE_DIGITS } from './rounded.ts';
import { FEWEST_FAMILIES } from './thresholds.ts';

/** A median is one family's number, or lies between two: it is told in steps of so many days. */
const ROUND_DAYS_TO = 5;

/**
 * How the trial is carried out at each municipality, of its intervention families.
 *
 * A share says how many are in it, and so how many are left out: neither may be 1-4. How many were followed long enough
 * for a figure is told nowhere. There is nothing of all together, which would be the sum of the municipalities.
 */
export function releaseCarriedOut(
	estimates: Estimates,
	records: readonly CarriedOut[],
	{ scopes }: Pick<Overview, 'scopes'>,
	barred: Barred
): readonly CarriedOutShown[] {
	return scopes
		.filter((scope) => scope !== ALL)
		.map((scope) => {
			const record = records.find((one) => one.scope === scope);
			const nobody = nobodyThere(estimates, scope, 'indsats');
			if (nobody || !record) return nothing(scope, notEstimable(nobody ?? 'no-delivery'));
			if (barred.has('carried-out', { scope, group: 'indsats' })) return nothing(scope, { state: 'hidden' });
			const { families } = record;
			return {
				scope,
				elements: elements.map((element) => ({
					element,
					count: countOf(
						{ families, count: record.elements[element] },
						barred.has('started', { scope, group: 'indsats' })
					)
				})),
				withoutElement: shareOf({ families, count: record.withoutElement }),
				daysToPlan: daysOf(record.daysToPlan),
				coordinatorInTime: shareOf(record.coordinatorInTime),
				coordinators: meanOf(record.coordinators),
				plansHalfway: meanOf(record.plansHalfway)
			};
		});
}

/** Contact persons half a year on, of both groups. */
export function releaseHalfway(
	estimates: Estimates,
	records: readonly ContactsHalfwayEstimate[],
	{ scopes }: Pick<Overview, 'scopes'>,
	barred: Barred
): readonly HalfwayShown[] {
	return scopes
		.filter((scope) => scope !== ALL)
		.flatMap((scope) =>
			groups.map(({ code: group }) => {
				const nobody = nobodyThere(estimates, scope, group);
				if (nobody) return { scope, group, contactPersons: notEstimable(nobody) };
				const isBarred = barred.has('carried-out', { scope, group });
				const record = records.find((one) => one.scope === scope && one.group === group);
				return { scope, group, contactPersons: isBarred ? hidden : meanOf(record?.contactPersons ?? null) };
			})
		);
}

const hidden: Figure = { state: 'hidden' };

function nothing(scope: string, why: Figure): CarriedOutShown {
	return {
		...{ scope, withoutElement: why, daysToPlan: why, coordinatorInTime: why, coordinators: why, plansHalfway: why },
		elements: elements.map((element) => ({ element, count: why }))
	};
}

/** How many of all who started, who are told of elsewhere. */
function countOf({ families, count }: FollowedShare, isWholeBarred: boolean): Figure {
	return figure(count, mayBeTold({ families, count }).count && !isWholeBarred);
}

function shareOf(share: FollowedShare | null): Figure {
	if (share === null) return notEstimable('not-delivered');
	if (share.families === 0) return notEstimable('follow-up-too-short');
	const isOpen = share.families >= FEWEST_FAMILIES && mayBeTold(share).coverage;
	return rounded(figure(share.count / share.families, isOpen), SHARE_DIGITS);
}

function mayBeTold({ families, count }: FollowedShare) {
	const scope = 'one';
	return allowances([{ scope, families: count, within: [families], shareOf: families, barred: false }])(scope);
}

function meanOf(mean: FollowedMean | null): Figure {
	if (mean === null) return notEstimable('not-delivered');
	if (mean.families === 0) return notEstimable('follow-up-too-short');
	const isOpen = mean.contributing >= FEWEST_FAMILIES && !mean.allEqual;
	return rounded(figure(mean.mean, isOpen), digitsOf.contactPersons);
}

/** It needs ten families whose plan was seen, not only ten that were watched. */
function daysOf(days: CarriedOut['daysToPlan']): Figure {
	if (days === null) return notEstimable('not-delivered');
	if (days.families === 0) return notEstimable('follow-up-too-short');
	if (days.events < FEWEST_FAMILIES) return hidden;
	const median = days.median === null ? null : Math.round(days.median / ROUND_DAYS_TO) * ROUND_DAYS_TO;
	return figure(median, true, 'median-not-reached');
}
