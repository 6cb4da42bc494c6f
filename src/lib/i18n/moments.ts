import type { Language } from './languages.ts';

const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** `26. november 2020 kl. 14.05`: a moment by the clock in Denmark, wherever the server stands. */
export function momentText(moment: Date, language: Language): string {
	const format = { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Copenhagen' } as const;
	return new Intl.DateTimeFormat(locales[language], format).format(moment);
}

/** `26. november 2020`: the day of a moment by the calendar in Denmark. */
export function dayText(moment: Date, language: Language): string {
	const format = { dateStyle: 'long', timeZone: 'Europe/Copenhagen' } as const;
	return new Intl.DateTimeFormat(locales[language], format).format(moment);
}
