import { averageKind, sharesInWork, sumOver } from './truths.ts';
import type { Effect, FamilyKind } from './parameters.ts';

/** A return is work for 28 days on end, so one day and 27 more without losing it. */
const DAYS_OF_A_RETURN = 28;

/** Of those of one kind out of work at t0, the share back within 364 days: day by day, whoever is out and never returned. */
function shareBackOf({ work: { findDaily, loseDaily } }: FamilyKind, { workSpeed }: Effect): number {
	const find = findDaily * workSpeed;
	const out = new Float64Array(364 + DAYS_OF_A_RETURN + 1);
	out[0] = 1;
	let back = 0;
	for (let day = 0; day < 364; day += 1) {
		const found = (out[day] ?? 0) * find;
		out[day + 1] = (out[day + 1] ?? 0) + (out[day] ?? 0) - found;
		back += found * (1 - loseDaily) ** (DAYS_OF_A_RETURN - 1);
		for (let days = 1; days < DAYS_OF_A_RETURN; days += 1) {
			out[day + 1 + days] = (out[day + 1 + days] ?? 0) + found * loseDaily * (1 - loseDaily) ** (days - 1);
		}
	}
	return back;
}

/** The true share back in work, over all who are out of it at t0. */
export function trueShareBack(effect: Effect): number {
	const outAtStart = (kind: FamilyKind): number => 1 - (sharesInWork(kind, effect)[0] ?? NaN);
	return averageKind((kind) => outAtStart(kind) * shareBackOf(kind, effect)) / averageKind(outAtStart);
}

/** The true mean days within the first 180 of a service begun after t0. */
export const trueRestrictedMean = ({ serviceLength }: Effect): number =>
	averageKind(({ serviceDays }) => sumOver(180, (day) => (1 - 1 / (serviceDays * serviceLength)) ** day));
