import { join } from 'node:path';
import { currentDeliveries } from '#lib/server/store/deliveries.ts';
import { openTemporaryStore } from '#lib/server/store/open-store.ts';
import { municipalityData } from '#lib/server/workflows/current-estimates.ts';
import { seedTrial } from '#lib/server/workflows/seed-trial.ts';
import type { MunicipalityData } from '#lib/trial/trial-data.ts';
import { migrations } from '../support/receive.ts';

/** The synthetic trial of seeds/, received as deliveries are. */
export async function seededTrial(): Promise<readonly MunicipalityData[]> {
	const store = openTemporaryStore(migrations);
	try {
		const seeds = join(import.meta.dirname, '../../seeds');
		await seedTrial(store, seeds, { actor: 'command-line', receivedAt: '2021-01-01' });
		return currentDeliveries(store).map((delivery) => {
			const data = municipalityData(store, delivery);
			return { ...data, families: [...data.families] };
		});
	} finally {
		store.close();
	}
}
