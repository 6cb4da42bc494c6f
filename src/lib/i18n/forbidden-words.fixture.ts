import type { Language } from './languages.ts';

/** What a text must not say, and why it is looked for. */
type Forbidden = readonly (readonly [what: string, word: RegExp])[];

/**
 * Nothing is said to be caused by the trial; rows of families are never anonymous; no family is called dear; what is
 * handed in is a data delivery.
 */
export const neverSaid: Readonly<Record<Language, Forbidden>> = {
	da: [
		['skyldes', /skyldes/i],
		['anonym', /anonym/i],
		['leverance, where dataleverance is meant', /(?<!data)leverance/i],
		['the dearest families', /dyreste/i]
	],
	en: [
		['due to, caused by', /\b(due to|caused by)\b/i],
		['anonymous', /anonym/i],
		['the dearest families', /\b(dearest|costliest|most expensive)\b/i]
	]
};

/** Only where families are held against others who did not get the intervention. */
export const saidOfAComparisonOnly: Readonly<Record<Language, Forbidden>> = {
	da: [
		['effekt', /\beffekt(en|er|erne)?\b/i],
		['besparelse', /besparelse/i]
	],
	en: [
		['effect', /\beffects?\b/i],
		['saving', /\bsavings?\b/i]
	]
};
