import { ALL, type Estimates, type Scope } from '#lib/trial/estimates.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';
import type { DeliveryShown, Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { StatusAtStart } from '#lib/trial/status-at-start.ts';
import type { PairsBehind } from '../disclosure/release-paired-series.ts';
import { releaseOverview } from '../disclosure/release-overview.ts';

/** The first page from the current deliveries: everything in its place, then through the gate. */
export function showOverview(
	estimates: Estimates,
	status: readonly StatusAtStart[],
	deliveries: readonly DeliveryShown[],
	pairs: PairsBehind
): Released<Overview> {
	const scopes = scopesInOrder(deliveries);
	const deliveriesInOrder = deliveries.toSorted(
		(a, b) => scopes.indexOf(a.municipality) - scopes.indexOf(b.municipality)
	);
	return releaseOverview(estimates, status, deliveriesInOrder, scopes, pairs);
}

/** The trial's three in their own order, never by result; others that delivered by code; all together last. */
function scopesInOrder(deliveries: readonly DeliveryShown[]): readonly Scope[] {
	const others = deliveries
		.map(({ municipality }) => municipality)
		.filter((code) => !trialMunicipalities.some((own) => own === code))
		.sort();
	return [...trialMunicipalities, ...others, ALL];
}
