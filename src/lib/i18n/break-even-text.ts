import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { BreakEvenShown, Months } from '#lib/trial/site-figures.ts';
import { endOnce } from './end-once.ts';
import type { Words } from './words.ts';

/**
 * Whether the trial has paid for itself, sentence by sentence. Where nothing can carry an answer it says so, and why: a
 * fall that would have come by itself pays for nothing. Where costs may as well have risen, no month is named.
 */
export function breakEvenSentences(words: Words, shown: Released<BreakEvenShown>): readonly string[] {
	const { t, numbers } = words;
	const { breakEven } = t.sites;
	if (shown.state === 'not-estimable') return [breakEven.cannot, breakEven.reasons[shown.reason]];
	const { basis, own, saving, months } = shown;
	const isLess = saving.value >= 0;
	const change = {
		guarded: isLess ? breakEven.less : breakEven.more,
		difference: isLess ? breakEven.lessCompared : breakEven.moreCompared
	}[basis];
	const { likeliest, earliest, latest } = months;
	return [
		breakEven.own(numbers.kroner(own)),
		change(numbers.kroner(Math.abs(saving.value))),
		// A lower cost is told as a fall, so the limits have its sign.
		breakEven.range(numbers.kroner(0 - saving.upper), numbers.kroner(0 - saving.lower)),
		...(saving.lower <= 0 && saving.upper > 0
			? [breakEven.undecided]
			: [
					likeliest === null ? breakEven.never : breakEven.within(numbers.decimal(likeliest, 0)),
					...spanOf({ earliest, latest }, words)
				])
	].map(endOnce);
}

/** How early and how late it may be, where that is more than one month. */
function spanOf(
	{ earliest, latest }: { readonly earliest: Months; readonly latest: Months },
	{ t, numbers }: Words
): readonly string[] {
	const { span, openSpan } = t.sites.breakEven;
	const month = (months: number) => numbers.decimal(months, 0);
	if (earliest === null || earliest === latest) return [];
	return [latest === null ? openSpan(month(earliest)) : span(month(earliest), month(latest))];
}

/** The five per cent that the trial aims at, and whether so few families could show it. */
export function aimSentences({ t, numbers }: Words, headline: Released<HeadlineShown> | undefined): readonly string[] {
	const { breakEven } = t.sites;
	if (headline?.matters.state !== 'shown') return [];
	const { matters, detectable } = headline;
	const aim = breakEven.aim(numbers.kroner(matters.value));
	if (detectable.state !== 'shown') return [endOnce(aim)];
	const seen = breakEven.detectable(numbers.kroner(detectable.value));
	return (detectable.value > matters.value ? [aim, seen, breakEven.tooFew] : [aim, seen]).map(endOnce);
}
