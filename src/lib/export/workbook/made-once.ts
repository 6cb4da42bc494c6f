import type { Language } from '#lib/i18n/languages.ts';

/** Makes a workbook that is always the same only the first time it is asked for in a language. */
export function madeOnce(make: (language: Language) => Promise<Buffer>): (language: Language) => Promise<Buffer> {
	const made = new Map<Language, Promise<Buffer>>();
	return (language) => {
		const workbook = made.get(language) ?? make(language);
		made.set(language, workbook);
		return workbook;
	};
}
