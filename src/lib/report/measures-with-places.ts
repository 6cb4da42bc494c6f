import { ALL, type Scope } from '#lib/trial/estimates.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { placeName } from '#lib/i18n/place-name.ts';
import type { Words } from '#lib/i18n/words.ts';

/** The measures of which it holds somewhere, each with its places: `kontaktpunkter (Faxe og Holbæk)`. */
export function measuresWithPlaces(
	words: Words,
	headlines: readonly Released<HeadlineShown>[],
	holds: (headline: Released<HeadlineShown>) => boolean
): readonly string[] {
	const { conclusions, nouns } = words.t.verdicts;
	return headlineMeasures.flatMap((measure) => {
		const ofMeasure = headlines.filter((headline) => headline.measure === measure);
		const scopes = ofMeasure.filter(holds).map(({ scope }) => scope);
		if (scopes.length === 0) return [];
		const isEverywhere = scopes.length === ofMeasure.length;
		return [conclusions.withPlaces(nouns[measure], isEverywhere ? conclusions.everywhere : names(words, scopes))];
	});
}

/** All together stands last, and in a sentence without its capital. */
function names(words: Words, scopes: readonly Scope[]): string {
	return words.numbers.list(
		scopes.map((scope) => (scope === ALL ? placeName(words, scope).toLowerCase() : placeName(words, scope)))
	);
}
