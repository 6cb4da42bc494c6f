import { storeErrorText } from '#lib/i18n/command-line.ts';
import { StoreError } from '#lib/server/store/key.ts';
import { REFUSED, type Texts } from './invocation.ts';

/** Runs a command; a database that cannot be used because of its key is said in words. */
export async function runSafely(run: () => Promise<number> | number, texts: Texts): Promise<number> {
	try {
		return await run();
	} catch (error) {
		if (!(error instanceof StoreError)) throw error;
		console.error(storeErrorText(error, texts));
		return REFUSED;
	}
}
