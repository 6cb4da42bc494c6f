import type { Words } from '#lib/i18n/words.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { measuresWithPlaces } from './measures-with-places.ts';

type Headlines = readonly Released<HeadlineShown>[];

/**
 * Which verdicts are hidden, and where. Of all together it says why, since a reader who sees every municipality's own
 * figure wonders. Nothing where none is hidden.
 */
export function hiddenVerdicts(words: Words, headlines: Headlines): readonly string[] {
	const { hidden } = words.t.verdicts.conclusions;
	const measures = measuresWithHidden(words, headlines);
	if (measures === '') return [];
	const isOfAll = headlines.some(({ scope, verdict }) => scope === ALL && verdict === 'hidden');
	return [hidden.verdicts(measures), ...(isOfAll ? [hidden.whyAll] : [])];
}

/** The measures and places alone, under words that say that they are hidden; empty where none is. */
export function measuresWithHidden(words: Words, headlines: Headlines): string {
	return words.numbers.list(measuresWithPlaces(words, headlines, ({ verdict }) => verdict === 'hidden'));
}
