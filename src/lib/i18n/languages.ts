/** Danish first; English by a switch. */
export const languages = ['da', 'en'] as const;

export type Language = (typeof languages)[number];

/** The language that a link or a cookie asks for, if it is one of ours. */
export function languageOf(asked: string | null | undefined): Language | null {
	return languages.find((language) => language === asked) ?? null;
}
