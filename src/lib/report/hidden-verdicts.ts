import type { Words } from '#lib/i18n/words.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { measuresWithPlaces } from './measures-with-places.ts';

/**
 * Which verdicts are hidden, and where: beside `conclusionsOf`, which tells the others. Of all together it says why, since
 * a reader who sees every municipality's own figure wonders. Nothing where none is hidden.
 */
export function hiddenVerdicts(words: Words, headlines: readonly Released<HeadlineShown>[]): readonly string[] {
	const { hidden } = words.t.verdicts.conclusions;
	const measures = measuresWithPlaces(words, headlines, 'hidden', false);
	if (measures.length === 0) return [];
	const isOfAll = headlines.some(({ scope, verdict }) => scope === ALL && verdict === 'hidden');
	return [hidden.verdicts(words.numbers.list(measures)), ...(isOfAll ? [hidden.whyAll] : [])];
}
