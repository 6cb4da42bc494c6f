import type { Estimates, MissingPriceIndex } from '#lib/trial/estimates.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { computeEstimates } from '../indicators/estimates.ts';
import { currentDeliveries, tablesOf, type StoredDelivery } from '../store/deliveries.ts';
import { familyFiles } from '../store/family-files.ts';
import type { Store } from '../store/open-store.ts';
import { currentProtocol } from '../store/protocols.ts';

/** A delivery's rows as the indicators read them: family by family, from the database. */
export function municipalityData(store: Store, delivery: StoredDelivery): MunicipalityData {
	const { id, municipality, cutoff, sha256 } = delivery;
	return { municipality, cutoff, sha256, tables: tablesOf(store, id), families: familyFiles(store.sqlite, id) };
}

/** What is asked for: one municipality's code, or null for all of them; and whether with bootstrap intervals. */
export interface EstimatesAsked {
	readonly municipality: string | null;
	readonly bootstrap: boolean;
}

/** The estimates from the current deliveries, or from one municipality's alone: then nothing is pooled or compared. */
export function currentEstimates(
	store: Store,
	{ municipality, bootstrap }: EstimatesAsked
): Estimates | MissingPriceIndex {
	const deliveries = currentDeliveries(store).filter(
		(delivery) => municipality === null || delivery.municipality === municipality
	);
	return computeEstimates(
		deliveries.map((delivery) => municipalityData(store, delivery)),
		currentProtocol(store).protocol,
		{ bootstrap, together: municipality === null }
	);
}
