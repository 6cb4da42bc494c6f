import type { Words } from '#lib/i18n/words.ts';
import { briefedName, type Briefed } from './briefed-measure.ts';

/**
 * A paragraph a measure. Where there is no change to tell, the sentences do not say of what they are: then the names
 * stand first, and measures of which the same is said stand together.
 */
export function briefedParagraphs(words: Words, told: readonly Briefed[]): readonly string[] {
	const bySaid = Map.groupBy(
		told.filter(({ sentences }) => sentences.length > 0),
		({ sentences }) => sentences.join(' ')
	);
	return [...bySaid].map(([said, same]) =>
		same.every(({ isNamed }) => isNamed) ? said : withNames(words, same, said)
	);
}

/** Told once for all measures of which it is the same, with their names: a sentence each, in their order. */
export function toldOnce(
	words: Words,
	told: readonly Briefed[],
	saidOf: (one: Briefed) => readonly string[]
): readonly string[] {
	const bySaid = Map.groupBy(
		told.filter((one) => saidOf(one).length > 0),
		(one) => saidOf(one).join(' ')
	);
	return [...bySaid].map(([said, same]) => withNames(words, same, said));
}

/** `Ydelsesdage og udgifter: Usikkerheden rummer både et fald og en stigning.` */
function withNames(words: Words, told: readonly Briefed[], said: string): string {
	const names = words.numbers.list(told.map(({ measure }) => briefedName(words, measure)));
	return words.t.briefing.ofMeasures(names.charAt(0).toUpperCase() + names.slice(1), said);
}
