import { operationDa } from './da-operation.ts';
import { operationEn } from './en-operation.ts';
import type { Language } from './languages.ts';

/** The words for whoever runs the machine. */
export function operationTexts(language: Language): typeof operationDa {
	return language === 'da' ? operationDa : operationEn;
}

/** Why a database cannot be used, copied or replaced, in words. */
export function storeErrorText(
	error: { readonly code: keyof (typeof operationDa)['errors']; readonly file: string | null },
	language: Language
): string {
	return operationTexts(language).errors[error.code](error.file ?? 'EFFEKTBLIK_KEY');
}

/** What is wrong with the environment, in words: a line for each problem. */
export function configurationText(
	problems: readonly (keyof (typeof operationDa)['configuration'])[],
	language: Language
): string {
	const texts = operationTexts(language).configuration;
	return problems.map((problem) => texts[problem]).join('\n');
}
