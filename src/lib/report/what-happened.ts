import type { Words } from '#lib/i18n/words.ts';
import type { ChangeFigures, ChangeMeasure } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { directedAmount, directedPhrase, directionOf, isCounted } from './directed-amount.ts';
import { endOnce } from './end-once.ts';
import { levelsOnScale } from './levels-text.ts';

/**
 * What happened, before anybody has judged it: `Familierne havde i gennemsnit 2,1 færre kontaktpersoner efter et år
 * (fra 6,4 til 4,3).` Why there is no number, where there is none; nothing where it is hidden, which the paragraph
 * says once of all that is.
 */
export function whatHappened(
	words: Words,
	measure: ChangeMeasure,
	figures: Released<ChangeFigures>
): readonly string[] {
	const { happened, noFigure } = words.t.sentences;
	const { value } = figures.change;
	if (value.state === 'hidden') return [];
	if (value.state === 'not-estimable') return [noFigure(words.t.figure.reasons[value.reason])];
	const levels = levelsOnScale(words, measure, figures);
	if (directionOf(words, measure, value.value) === 'none') return [endOnce(happened[measure].none(levels))];
	const change = (isCounted(measure) ? directedPhrase : directedAmount)(words, measure, value.value);
	return [endOnce(happened[measure].changed(change, levels))];
}
