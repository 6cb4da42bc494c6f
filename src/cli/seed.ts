import { join } from 'node:path';
import { accessDesk } from '#lib/server/access/access-desk.ts';
import { serverConfiguration } from '#lib/server/configuration/server-configuration.ts';
import { codeVersion } from '#lib/server/workflows/code-version.ts';
import { firstSyntheticEdition } from '#lib/server/workflows/first-edition.ts';
import { seedTrial } from '#lib/server/workflows/seed-trial.ts';
import { misuse, OK, REFUSED, type Command } from './invocation.ts';
import { showReceipt } from './show-receipt.ts';
import { namedStore, root } from './stores.ts';

/** `seed`: the synthetic demonstration trial, and its first edition. */
export const seed: Command = {
	help: (texts) => texts.helpSeed,
	run: async ({ db, paths, language, texts }) => {
		if (paths.length > 0) return misuse(texts.tooMany);
		const { origin } = serverConfiguration(process.env, root);
		const store = namedStore(db);
		const at = new Date().toISOString();
		try {
			const receipts = await seedTrial(store, join(root, 'seeds'), { actor: 'command-line', receivedAt: at });
			if (!receipts) {
				console.error(texts.hasRealData);
				return REFUSED;
			}
			for (const receipt of receipts) showReceipt(receipt, language, texts);
			if (receipts.some(({ outcome }) => outcome === 'refused')) return REFUSED;
			const access = accessDesk({ store, origin, providers: [] });
			const number = await firstSyntheticEdition(store, access, { code: codeVersion(root), at });
			if (number !== null) console.log(texts.firstEdition(number));
			return OK;
		} finally {
			store.close();
		}
	}
};
