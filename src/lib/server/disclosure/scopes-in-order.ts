import { ALL, type Scope } from '#lib/trial/estimates.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import type { DeliveryShown } from '#lib/trial/overview.ts';

/** The trial's three in their own order, never by result; others that delivered by code; all together last. */
export function scopesInOrder(deliveries: readonly DeliveryShown[]): readonly Scope[] {
	const others = deliveries
		.map(({ municipality }) => municipality)
		.filter((code) => !trialMunicipalities.some((own) => own === code))
		.sort();
	return [...trialMunicipalities, ...others, ALL];
}

/** Deliveries in that order. */
export function deliveriesInOrder<D extends DeliveryShown>(deliveries: readonly D[]): D[] {
	const scopes = scopesInOrder(deliveries);
	return deliveries.toSorted((a, b) => scopes.indexOf(a.municipality) - scopes.indexOf(b.municipality));
}
