import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { makeArchive } from '#lib/server/workflows/archiving/make-archive.ts';
import { misuse, OK, REFUSED, type Command } from './invocation.ts';
import { root, storeToRead } from './stores.ts';

/** `archive FILE.zip`: everything of the trial that can be kept for good, without a row, as a bag with checksums. */
export const archive: Command = {
	help: (texts) => texts.helpArchive,
	run: async ({ db, paths: [path, ...more], texts }) => {
		if (path === undefined || more.length > 0) return misuse(texts.oneArchive);
		const file = resolve(path);
		if (existsSync(file)) {
			console.error(texts.fileExists(file));
			return REFUSED;
		}
		const store = storeToRead(db);
		try {
			const made = await makeArchive(store, { file, root, actor: 'command-line' });
			if ('refused' in made) {
				console.error(made.refused === 'no-edition' ? texts.noEditions : texts.reportsNotSet);
				return REFUSED;
			}
			console.log(texts.archived(file, made.sha256));
			return OK;
		} catch (error) {
			// The file system says with a code why it cannot be written; anything else is a bug.
			if (!(error instanceof Error) || !('syscall' in error)) throw error;
			console.error(texts.archiveNotWritten(file));
			return REFUSED;
		} finally {
			store.close();
		}
	}
};
