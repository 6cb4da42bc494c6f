import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import { shareInWork } from './career.ts';
import { meanMonthlyCost } from './cost-process.ts';
import {
	CONTACT_DAYS,
	CONTACT_STARTS_A_DAY,
	familyCosts,
	familyKinds,
	familyOpinions,
	SERVICE_STARTS_A_DAY,
	type Effect,
	type FamilyKind
} from './parameters.ts';

/**
 * What the effect comes to on average, worked out from the parameters and not from any simulated
 * family: an estimate that counts the wrong days cannot be right about it. In a world without trend
 * and with services and costs drawn apart.
 */

export const averageKind = (value: (kind: FamilyKind) => number): number =>
	familyKinds.reduce((sum, kind) => sum + value(kind), 0) / familyKinds.length;

export const sumOver = (count: number, term: (step: number) => number): number =>
	Array.from({ length: count }, (_, step) => term(step)).reduce((sum, value) => sum + value, 0);

/** Those running at t0 wear off at the new pace, and new ones build up to their new number. */
function serviceDaysChange({ serviceLength }: Effect): number {
	return averageKind(({ serviceDays }) => {
		const stays = 1 - 1 / (serviceDays * serviceLength);
		const running = serviceDays - 1;
		const after = sumOver(365, (day) => running * stays ** day + (1 - stays ** (day + 1)) / (1 - stays));
		return SERVICE_STARTS_A_DAY * (after - 365 * serviceDays);
	});
}

/** Who runs on the first of 90 days, and who starts on any of them, times the share that is gone by then. */
const contactPointsChange = ({ contactsKept }: Effect): number =>
	CONTACT_STARTS_A_DAY * (CONTACT_DAYS - 1 + 90) * (contactsKept - 1);

/** Share in work on each day from t0 on, on the way from the old long run to the new. */
export function sharesInWork({ work }: FamilyKind, { workSpeed }: Effect): number[] {
	let share = shareInWork(work);
	return Array.from({ length: 365 }, () => {
		share = share * (1 - work.loseDaily) + (1 - share) * work.findDaily * workSpeed;
		return share;
	});
}

const selfSupportChange = (effect: Effect): number =>
	averageKind(
		(kind) =>
			(100 * sharesInWork(kind, effect).reduce((sum, share) => sum + share, 0)) / 365 - 100 * shareInWork(kind.work)
	);

/** The mean of a normal opinion rounded to a whole answer and kept within the scale. */
function meanAnswer(opinion: number): number {
	const { levelSpread, straySpread, answerSpread } = familyOpinions;
	const spread = Math.hypot(levelSpread, straySpread, answerSpread);
	return 1 + sumOver(4, (step) => 1 - normalCdf(step + 1.5, opinion, spread));
}

/** The true mean change of the intervention families; the comparison families' is 0. */
export function trueChanges(effect: Effect): Record<HeadlineMeasure, number> {
	return {
		'service-days': serviceDaysChange(effect),
		'contact-points': contactPointsChange(effect),
		cost: 12 * meanMonthlyCost(familyCosts) * (effect.costMultiplier - 1),
		'self-support': selfSupportChange(effect),
		satisfaction: meanAnswer(familyOpinions.mean + effect.satisfactionPoints) - meanAnswer(familyOpinions.mean)
	};
}
