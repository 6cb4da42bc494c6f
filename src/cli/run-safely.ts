import type { Language } from '#lib/i18n/languages.ts';
import { configurationText, storeErrorText } from '#lib/i18n/operation.ts';
import { ConfigurationError } from '#lib/server/configuration/problem.ts';
import { StoreError } from '#lib/server/store/key.ts';
import { misuse, REFUSED } from './invocation.ts';

/** Runs a command; an environment or a database that cannot be used is said in words. */
export async function runSafely(run: () => Promise<number> | number, language: Language): Promise<number> {
	try {
		return await run();
	} catch (error) {
		if (error instanceof ConfigurationError) return misuse(configurationText(error.problems, language));
		if (!(error instanceof StoreError)) throw error;
		console.error(storeErrorText(error, language));
		return REFUSED;
	}
}
