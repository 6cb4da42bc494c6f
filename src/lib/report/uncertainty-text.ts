import { amountText, hasUnitBefore, levelNumber } from '#lib/i18n/change-text.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { ChangeMeasure } from '#lib/trial/overview.ts';
import { directedAmount, directionOf } from './directed-amount.ts';

/**
 * `Usikkerheden går fra 1,2 til 3,0 færre.`, the smaller first; `fra 1,2 færre til 0,4 flere` where the limits lie on
 * either side of nothing.
 */
export function uncertaintySentence(
	words: Words,
	measure: ChangeMeasure,
	{ lower, upper }: { readonly lower: number; readonly upper: number }
): string {
	const { uncertainty, narrow } = words.t.sentences;
	const [ofLower, ofUpper] = [directionOf(words, measure, lower), directionOf(words, measure, upper)];
	if (ofLower === 'fall' && ofUpper === 'rise') {
		return uncertainty(directedAmount(words, measure, lower), directedAmount(words, measure, upper));
	}
	const [near, far] = Math.abs(lower) < Math.abs(upper) ? [lower, upper] : [upper, lower];
	const [from, to] = [near, far].map((limit) => levelNumber(words, measure, Math.abs(limit)));
	if (from === undefined || from === to) return narrow;
	// The unit stands once, behind the second, unless it stands before each.
	const first = hasUnitBefore(words, measure) ? amountText(words, measure, near) : from;
	return uncertainty(first, directedAmount(words, measure, far));
}
