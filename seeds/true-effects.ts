import { monthOfDay, yearOfMonth } from '#lib/trial/day.ts';
import { consumerPriceIndex, registeredProtocol } from '#lib/trial/protocol.ts';
import { deliveryWith } from './delivery.ts';
import { CUTOFF, noEffect, type Site } from './parameters.ts';
import type { Delivery, FamilyRow } from './tables.ts';

/** What the year from t0 came to for one family. */
interface YearAfter {
	readonly serviceDays: number;
	readonly contactPoints: number;
	readonly cost: number;
}

/** Days on which a service runs, two services on one day counting two; those that the protocol leaves out count none. */
function serviceDays({ ydelser }: Delivery, family: FamilyRow): number {
	const days = new Set<string>();
	for (const row of ydelser ?? []) {
		if (row.familie_id !== family.familie_id || registeredProtocol.excludedServices.has(row.ydelse)) continue;
		const last = Math.min(row.slutdato ?? CUTOFF, family.startdato + 364);
		for (let day = Math.max(row.startdato, family.startdato); day <= last; day++) {
			days.add([row.person_id, row.lov, row.ydelse, day].join('/'));
		}
	}
	return days.size;
}

/** Contact persons in the last 90 days of the year. */
function contactPoints({ kontakter }: Delivery, { familie_id, startdato }: FamilyRow): number {
	const seen = (kontakter ?? []).filter(
		(row) =>
			row.familie_id === familie_id && row.startdato <= startdato + 364 && (row.slutdato ?? CUTOFF) >= startdato + 275
	);
	return new Set(seen.map((row) => row.kontaktperson_id)).size;
}

/** DKK of the price year, in the twelve months that begin with the month of t0. */
function cost({ udgifter }: Delivery, { familie_id, startdato }: FamilyRow): number {
	const indexOf = (year: number): number => consumerPriceIndex.values.get(year) ?? NaN;
	const monthsIn = (month: number): number => month - monthOfDay(startdato);
	return (udgifter ?? [])
		.filter((row) => row.familie_id === familie_id && monthsIn(row.maaned) >= 0 && monthsIn(row.maaned) < 12)
		.map((row) => ((row.beloeb / 100) * indexOf(registeredProtocol.priceYear)) / indexOf(yearOfMonth(row.maaned)))
		.reduce((sum, amount) => sum + amount, 0);
}

function meanYear(delivery: Delivery, families: readonly FamilyRow[]): YearAfter {
	const mean = (of: (delivery: Delivery, family: FamilyRow) => number): number =>
		families.reduce((sum, family) => sum + of(delivery, family), 0) / families.length;
	return { serviceDays: mean(serviceDays), contactPoints: mean(contactPoints), cost: mean(cost) };
}

/**
 * What the intervention really did to the families that got it, on average over those whose
 * year after is in the registers: the year as it was, less the same year, draw for draw,
 * without the effect. No evaluation can see this; its estimates should lie around it. The
 * planted warnings are left out of both.
 */
export function trueEffects(site: Site): YearAfter & { readonly families: number } {
	const real = deliveryWith(site, site.effect);
	const families = (real.familier ?? []).filter(
		(row) =>
			row.gruppe === 'indsats' &&
			row.startdato + 364 <= CUTOFF &&
			row.slutaarsag !== 'samtykke_trukket' &&
			row.slutaarsag !== 'fraflyttet'
	);
	const withEffect = meanYear(real, families);
	const withoutEffect = meanYear(deliveryWith(site, noEffect), families);
	return {
		families: families.length,
		serviceDays: Math.round(withEffect.serviceDays - withoutEffect.serviceDays),
		contactPoints: Math.round(10 * (withEffect.contactPoints - withoutEffect.contactPoints)) / 10,
		cost: Math.round(withEffect.cost - withoutEffect.cost)
	};
}
