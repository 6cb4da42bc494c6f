import type { Words } from '#lib/i18n/words.ts';
import type { ChangeFigures, HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { directedPhrase, directionOf } from './directed-amount.ts';
import { levelsOnScale } from './levels-text.ts';
import { seenChange } from './seen-change.ts';
import { uncertaintySentence } from './uncertainty-text.ts';

/**
 * The change that a verdict is about, and how uncertain it is. What it is called follows from what it rests on: an
 * *effekt* is a definite difference to a comparison group, and nothing else.
 */
export function toldChange(
	words: Words,
	headline: Released<HeadlineShown>,
	/** The levels before and after, where the change is told with them. */
	figures?: Released<ChangeFigures>
): readonly string[] {
	const seen = seenChange(headline);
	if (!seen) return [];
	const levels = figures ? levelsOnScale(words, headline.measure, figures) : '';
	return [changeSentence(words, headline, seen.change, levels), uncertaintySentence(words, headline.measure, seen)];
}

function changeSentence(
	words: Words,
	{ measure, basis, verdict }: Released<HeadlineShown>,
	change: number,
	levels: string
): string {
	const { verdicts, sentences } = words.t;
	const isNone = directionOf(words, measure, change) === 'none';
	const phrase = directedPhrase(words, measure, change);
	if (basis === 'guarded') return isNone ? sentences.none.guarded(levels) : verdicts.guardedChange(phrase, levels);
	if (basis !== 'difference') return isNone ? sentences.none.change : verdicts.change(phrase);
	if (isNone) return sentences.none.difference;
	const isFirm = verdict === 'improvement' || verdict === 'deterioration';
	return (isFirm ? verdicts.difference.change : verdicts.difference.possible)(phrase);
}
