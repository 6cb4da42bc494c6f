import type { Estimates, MissingPriceIndex } from '#lib/trial/estimates.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { computeEstimates } from '../indicators/estimates.ts';
import { currentDeliveries, tablesOf, type StoredDelivery } from '../store/deliveries.ts';
import { familyFiles } from '../store/family-files.ts';
import type { Store } from '../store/open-store.ts';

/** A delivery's rows as the indicators read them: family by family, from the database. */
export function municipalityData(store: Store, delivery: StoredDelivery): MunicipalityData {
	const { id, municipality, cutoff, sha256 } = delivery;
	return { municipality, cutoff, sha256, tables: tablesOf(store, id), families: familyFiles(store.sqlite, id) };
}

/** The estimates from the current deliveries, or from one municipality's alone: then without the pooled scope. */
export function currentEstimates(store: Store, municipality: string | null): Estimates | MissingPriceIndex {
	const deliveries = currentDeliveries(store).filter(
		(delivery) => municipality === null || delivery.municipality === municipality
	);
	const estimates = computeEstimates(
		deliveries.map((delivery) => municipalityData(store, delivery)),
		registeredProtocol
	);
	return municipality === null || 'missingPriceIndexYear' in estimates ? estimates : onlyScope(estimates, municipality);
}

function onlyScope(estimates: Estimates, scope: string): Estimates {
	const of = <T extends { readonly scope: string }>(records: readonly T[]) =>
		records.filter((record) => record.scope === scope);
	return {
		...estimates,
		flow: of(estimates.flow),
		paired: of(estimates.paired),
		differences: of(estimates.differences),
		survival: of(estimates.survival),
		survivalDifferences: of(estimates.survivalDifferences)
	};
}
