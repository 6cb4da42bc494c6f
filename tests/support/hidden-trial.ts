import { fileURLToPath } from 'node:url';
import { migrationsIn, openStore } from '#lib/server/store/open-store.ts';
import { draftEdition } from '#lib/server/workflows/draft-edition.ts';
import { canaryTrial, laterDelivery } from '../disclosure/history-canaries.ts';
import { deliver, nextEdition } from '../disclosure/trial-history.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Stores a real trial so small that most of its figures are hidden: an edition of it, 2020-1, and the draft of the next
 * one, which waits for approval.
 */
export async function storeHiddenTrial(path: string): Promise<void> {
	const store = openStore({ path, migrations: migrationsIn(root) });
	try {
		await nextEdition(store, canaryTrial);
		const at = '2021-07-01T09:00:00.000Z';
		deliver(store, laterDelivery, at);
		const { outcome } = await draftEdition(store, { code: 'a version of the code', actor: 'command-line', at });
		if (outcome !== 'made') throw new Error(`no draft of the small trial: ${outcome}`);
	} finally {
		store.close();
	}
}
