import type { Words } from '#lib/i18n/words.ts';
import type { ChangeFigures, ChangeMeasure } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { directedAmount, directionOf } from './directed-amount.ts';
import { endOnce } from './end-once.ts';
import { levelsText } from './levels-text.ts';

/**
 * What happened meanwhile to the families without the intervention, or why that is not known. It goes on from what happened
 * to the others, so it does not say of what again.
 */
export function comparisonSentences(
	words: Words,
	measure: ChangeMeasure,
	figures: Released<ChangeFigures>
): readonly string[] {
	const { comparison } = words.t.sentences;
	const { value } = figures.change;
	if (value.state === 'hidden') return [];
	if (value.state === 'not-estimable') {
		const { reason } = value;
		return [reason === 'no-families' ? comparison.nobody : comparison.without(words.t.figure.reasons[reason])];
	}
	const levels = levelsText(words, measure, figures);
	const sentence =
		directionOf(words, measure, value.value) === 'none'
			? comparison.none(levels)
			: comparison.changed(directedAmount(words, measure, value.value), levels);
	return [endOnce(sentence)];
}
