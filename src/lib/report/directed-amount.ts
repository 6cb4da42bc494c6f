import { amountText, levelNumber } from '#lib/i18n/change-text.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { ChangeMeasure } from '#lib/trial/overview.ts';

/** Which way a change went, as it is told: one that is rounded to nothing went no way. */
export type Direction = 'fall' | 'rise' | 'none';

export function directionOf(words: Words, measure: ChangeMeasure, change: number): Direction {
	if (levelNumber(words, measure, Math.abs(change)) === levelNumber(words, measure, 0)) return 'none';
	return change < 0 ? 'fall' : 'rise';
}

/** `2,1`, `12.000 kr.` */
function bareAmount(words: Words, measure: ChangeMeasure, change: number): string {
	return isCounted(measure) ? levelNumber(words, measure, Math.abs(change)) : amountText(words, measure, change);
}

/** `2,1 færre`, `12.000 kr. lavere` */
export function directedAmount(words: Words, measure: ChangeMeasure, change: number): string {
	return words.t.sentences.directed[measure][wayOf(change)](bareAmount(words, measure, change));
}

/** `2,1 færre kontaktpersoner`, `12.000 kr. lavere udgifter`: how far, which way and of what. */
export function directedPhrase(words: Words, measure: ChangeMeasure, change: number): string {
	const { phrase, phraseOfOne } = words.t.sentences;
	const amount = bareAmount(words, measure, change);
	if (measure === 'service-days' && amount === '1') return phraseOfOne[wayOf(change)];
	return phrase[measure][wayOf(change)](amount);
}

/** What families have more or fewer of is told with its noun, and what is measured of them with its unit. */
export function isCounted(measure: ChangeMeasure): boolean {
	return measure === 'service-days' || measure === 'contact-points';
}

function wayOf(change: number): 'fall' | 'rise' {
	return change < 0 ? 'fall' : 'rise';
}
