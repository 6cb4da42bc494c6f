import { join } from 'node:path';
import { seedTrial } from '#lib/server/workflows/seed-trial.ts';
import { misuse, OK, REFUSED, type Command } from './invocation.ts';
import { showReceipt } from './show-receipt.ts';
import { namedStore, root } from './stores.ts';

/** `seed`: the synthetic demonstration trial. */
export const seed: Command = {
	help: (texts) => texts.helpSeed,
	run: async ({ db, paths, language, texts }) => {
		if (paths.length > 0) return misuse(texts.tooMany);
		const store = namedStore(db);
		try {
			const receipts = await seedTrial(store, join(root, 'seeds'), {
				actor: 'command-line',
				receivedAt: new Date().toISOString()
			});
			if (!receipts) {
				console.error(texts.hasRealData);
				return REFUSED;
			}
			for (const receipt of receipts) showReceipt(receipt, language, texts);
			return receipts.some(({ outcome }) => outcome === 'refused') ? REFUSED : OK;
		} finally {
			store.close();
		}
	}
};
