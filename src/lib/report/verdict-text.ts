import { amountText } from '#lib/i18n/change-text.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { endOnce } from './end-once.ts';
import { toldChange } from './told-change.ts';
import { undecidedSentences } from './undecided-text.ts';
import { whyOnlyPossible } from './why-only-possible.ts';

type Headline = Released<HeadlineShown>;

/**
 * What is said of a verdict beside its word, sentence by sentence: the change that it is about, and what may be made of
 * it. Where nothing could be decided, what is ruled out takes the place of the change.
 */
export function verdictSentences(words: Words, headline: Headline): readonly string[] {
	return [...changeOf(words, headline), ...verdictReasons(words, headline)].map(endOnce);
}

function changeOf(words: Words, headline: Headline): readonly string[] {
	switch (headline.verdict) {
		case 'hidden':
		case 'no-delivery':
		case 'not-delivered':
		case 'too-few':
			return [];
		case 'undecided':
			return headline.basis === 'guarded' ? [words.t.verdicts.afterSelection] : [];
		default:
			return toldChange(words, headline);
	}
}

/** What may be made of the change, and why no more. Each verdict has its own templates. */
export function verdictReasons(words: Words, headline: Headline): readonly string[] {
	const { verdicts } = words.t;
	switch (headline.verdict) {
		case 'hidden':
		case 'no-delivery':
		case 'not-delivered':
			return [];
		case 'too-few':
			return [verdicts.tooFew];
		case 'undecided':
			return undecidedSentences(words, headline);
		case 'no-important-change':
			return [allWithin(words, headline)];
		case 'improvement':
		case 'deterioration':
			return headline.basis === 'difference' ? effectHolds(words) : [];
		case 'possible-improvement':
		case 'possible-deterioration':
			return whyOnlyPossible(words, headline.verdict, headline);
	}
}

/** Nothing but a comparison makes a change definite, and only there may it be called an *effekt*. */
function effectHolds({ t: { verdicts } }: Words): readonly string[] {
	const { alsoAfter, condition, byThemselves } = verdicts.difference;
	return [alsoAfter, condition, byThemselves];
}

function allWithin(words: Words, { measure, matters }: Headline): string {
	const { allWithin: unsaid, allWithinAmount } = words.t.verdicts;
	return matters.state === 'shown' ? allWithinAmount(amountText(words, measure, matters.value)) : unsaid;
}
