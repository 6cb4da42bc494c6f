import type { Words } from '#lib/i18n/words.ts';
import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';

/**
 * Chance is not all that a change may be where nobody is compared with: it may have come by itself. Said once, behind the
 * sentences that say what points somewhere; nothing where all of that rests on a comparison.
 */
export function happenedAnyway({ t }: Words, headlines: readonly Released<HeadlineShown>[]): readonly string[] {
	const isOpenToIt = headlines.some(
		({ verdict, basis }) =>
			(verdict === 'possible-improvement' || verdict === 'possible-deterioration') && basis !== 'difference'
	);
	return isOpenToIt ? [t.verdicts.conclusions.anyway] : [];
}
