import type { Messages } from './catalogue.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Language } from './languages.ts';

const catalogues: Readonly<Record<Language, Messages>> = { da, en };

export function messagesIn(language: Language): Messages {
	return catalogues[language];
}
