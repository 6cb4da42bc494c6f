import { codeVersion } from '#lib/server/workflows/code-version.ts';
import { editionsNow } from '#lib/server/workflows/current-edition.ts';
import { AlteredEdition, rebuildEdition } from '#lib/server/workflows/rebuild-edition.ts';
import { misuse, OK, REFUSED, type Command } from './invocation.ts';
import { namedStore, root } from './stores.ts';

/** `verify-editions`: makes each approved edition once more from what it was made from, and compares to the byte. */
export const verifyEditions: Command = {
	help: (texts) => texts.helpVerifyEditions,
	run: async ({ db, paths, texts }) => {
		if (paths.length > 0) return misuse(texts.tooMany);
		const store = namedStore(db);
		try {
			const code = codeVersion(root);
			const editions = editionsNow(store).toReversed();
			if (editions.length === 0) console.log(texts.noEditions);
			let end = OK;
			for (const edition of editions) {
				const rebuilt = await rebuildEdition(store, edition, code);
				console.log(texts.rebuilt[rebuilt](edition.number, edition.content.code));
				if (rebuilt === 'differs') end = REFUSED;
			}
			return end;
		} catch (error) {
			if (!(error instanceof AlteredEdition)) throw error;
			console.error(texts.alteredEdition);
			return REFUSED;
		} finally {
			store.close();
		}
	}
};
