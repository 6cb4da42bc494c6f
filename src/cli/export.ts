import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { exportPackage, type PackageFile } from '#lib/server/workflows/export-package.ts';
import { exportScripts } from '#lib/server/workflows/export-scripts.ts';
import { writePackage } from '#lib/server/workflows/write-package.ts';
import { misuse, OK, REFUSED, type Command, type Texts } from './invocation.ts';
import { root, storeToRead } from './stores.ts';

/** `export DIR --purpose TEXT`: the rows for evaluators, with what every figure can be recomputed with. */
export const exportData: Command = {
	help: (texts) => texts.helpExport,
	run: ({ db, purpose = '', paths: [path, ...more], texts }) => {
		if (path === undefined || more.length > 0) return misuse(texts.oneFolder);
		if (purpose.trim() === '') return misuse(texts.purposeMissing);
		const folder = resolve(path);
		if (existsSync(folder)) {
			console.error(texts.folderExists(folder));
			return REFUSED;
		}
		const store = storeToRead(db);
		try {
			const scripts = exportScripts(root);
			const madeAt = new Date().toISOString();
			const files = exportPackage(store, { actor: 'command-line', purpose: purpose.trim(), madeAt, scripts });
			if (files === null || 'missingPriceIndexYear' in files) {
				console.error(files === null ? texts.nothingYet : texts.priceIndexMissing(files.missingPriceIndexYear));
				return REFUSED;
			}
			return write(folder, files, texts);
		} finally {
			store.close();
		}
	}
};

function write(folder: string, files: Iterable<PackageFile>, texts: Texts): number {
	try {
		writePackage(folder, files, (path) => {
			console.error(texts.writing(path));
		});
	} catch (error) {
		// The file system says with a code why it cannot be written; anything else is a bug.
		if (!(error instanceof Error) || !('code' in error)) throw error;
		console.error(texts.notWritten(folder));
		return REFUSED;
	}
	console.log(texts.exported(folder));
	return OK;
}
