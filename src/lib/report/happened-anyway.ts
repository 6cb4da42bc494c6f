import type { Words } from '#lib/i18n/words.ts';
import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';

type Headline = Released<HeadlineShown>;

/**
 * Chance is not all that a change may be where nobody is compared with: it may have come by itself. Said behind the
 * sentences that say what points somewhere, and of what when others of those rest on a comparison; nothing where all do.
 */
export function happenedAnyway(
	{ t, numbers }: Words,
	headlines: readonly Headline[],
	measuresOf: (holds: (headline: Headline) => boolean) => readonly string[]
): readonly string[] {
	const { anyway, anywayOf } = t.verdicts.conclusions;
	const possible = headlines.filter(isPossible);
	if (!possible.some(isAlone)) return [];
	if (possible.every(isAlone)) return [anyway];
	return [anywayOf(numbers.list(measuresOf((one) => isPossible(one) && isAlone(one))))];
}

/** One that was held back is told with what its comparison shows. */
function isPossible({ verdict, isHeldBack }: Headline): boolean {
	return (verdict === 'possible-improvement' || verdict === 'possible-deterioration') && !isHeldBack;
}

function isAlone({ basis }: Headline): boolean {
	return basis !== 'difference';
}
