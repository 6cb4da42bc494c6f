import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { exportPackage, type PackageFile } from '#lib/server/workflows/export-package.ts';
import { exportScripts } from '#lib/server/workflows/export-scripts.ts';
import { refuseExport } from '#lib/server/workflows/order-fault.ts';
import type { SourcesRefusal } from '#lib/server/workflows/package-sources.ts';
import { purposeFault, purposeOf } from '#lib/server/workflows/purpose-fault.ts';
import { writePackage } from '#lib/server/workflows/write-package.ts';
import type { MissingPriceIndex } from '#lib/trial/estimates.ts';
import { misuse, OK, REFUSED, type Command, type Texts } from './invocation.ts';
import { root, storeToRead } from './stores.ts';

/** `export DIR --purpose TEXT`: the rows for evaluators, with what every figure can be recomputed with. */
export const exportData: Command = {
	help: (texts) => texts.helpExport,
	run: ({ db, purpose: typed = '', edition = null, calendarDates, paths: [path, ...more], texts }) => {
		if (path === undefined || more.length > 0) return misuse(texts.oneFolder);
		const purpose = purposeOf(typed);
		if (purposeFault(purpose) !== null) return misuse(texts.purposeMissing);
		const folder = resolve(path);
		if (existsSync(folder)) {
			console.error(texts.folderExists(folder));
			return REFUSED;
		}
		const store = storeToRead(db);
		try {
			if (calendarDates) {
				refuseExport(store, 'command-line', 'not-approved');
				console.error(texts.calendarDates);
				return REFUSED;
			}
			const scripts = exportScripts(root, { withDates: false });
			const madeAt = new Date().toISOString();
			const asked = { purpose, edition, approved: null, madeAt, scripts };
			const files = exportPackage(store, { actor: 'command-line', ...asked });
			if (files !== null && !('missingPriceIndexYear' in files) && !('refused' in files))
				return write(folder, files, texts);
			console.error(whyNone(files, texts));
			return REFUSED;
		} finally {
			store.close();
		}
	}
};

function whyNone(none: MissingPriceIndex | { readonly refused: SourcesRefusal } | null, texts: Texts): string {
	if (none === null) return texts.nothingYet;
	return 'refused' in none ? texts.notHandedOut[none.refused] : texts.priceIndexMissing(none.missingPriceIndexYear);
}

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
