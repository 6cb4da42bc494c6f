import type { Words } from '#lib/i18n/words.ts';
import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';

/**
 * The verdict as a sentence, where no word of it stands beside. A verdict that was held back does not say that chance
 * may be the reason: the change is clear, and what is not known is whether the families would have got better anyway.
 */
export function verdictStatement(
	{ t }: Words,
	{ verdict, measure, basis, isHeldBack }: Released<HeadlineShown>
): readonly string[] {
	const said = t.sentences.verdict;
	switch (verdict) {
		case 'hidden':
			return [];
		case 'not-delivered':
			return [said['not-delivered'](t.verdicts.nouns[measure])];
		case 'undecided':
			if (basis === null) return [said.selected];
			return [basis === 'difference' ? said['undecided-difference'] : said.undecided];
		case 'possible-improvement':
			return [isHeldBack ? said['held-back-improvement'] : said[verdict]];
		case 'possible-deterioration':
			return [isHeldBack ? said['held-back-deterioration'] : said[verdict]];
		case 'improvement':
		case 'deterioration':
		case 'no-important-change':
		case 'too-few':
		case 'no-delivery':
			return [said[verdict]];
	}
}
