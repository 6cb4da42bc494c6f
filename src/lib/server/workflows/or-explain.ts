import { languages } from '#lib/i18n/languages.ts';
import { configurationText, storeErrorText } from '#lib/i18n/operation.ts';
import { ConfigurationError } from '../configuration/problem.ts';
import { StoreError } from '../store/key.ts';

/**
 * Does what a server must do before it serves. Where the environment or the database cannot be used, that is said in
 * both languages, since nobody has chosen one yet, and the process ends with 1: a service that started all the same
 * would fail at its first reader.
 */
export function orExplain<T>(prepare: () => T): T {
	try {
		return prepare();
	} catch (error) {
		console.error(languages.map((language) => `effektblik: ${whyNot(error, language)}`).join('\n'));
		process.exit(1);
	}
}

function whyNot(error: unknown, language: (typeof languages)[number]): string {
	if (error instanceof ConfigurationError) return configurationText(error.problems, language);
	if (error instanceof StoreError) return storeErrorText(error, language);
	throw error;
}
