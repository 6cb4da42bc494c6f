import { COST_AIM, costAim } from '#lib/trial/cost-aim.ts';
import type { Released } from '#lib/trial/released.ts';
import type { BreakEvenShown, Months } from '#lib/trial/site-figures.ts';
import type { SitePage } from '#lib/trial/site-page.ts';
import { endOnce } from './end-once.ts';
import { uncertaintySentence } from './uncertainty-text.ts';
import type { Words } from '#lib/i18n/words.ts';

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
		// A saving is told as lower costs, so its limits change places.
		uncertaintySentence(words, 'cost', { lower: 0 - saving.upper, upper: 0 - saving.lower }),
		...(saving.lower <= 0 && saving.upper > 0
			? [breakEven.undecided]
			: [
					likeliest === null ? breakEven.never : breakEven.within(monthsText(words, likeliest)),
					...spanOf({ earliest, latest }, words)
				])
	].map(endOnce);
}

/** How early and how late it may be, where that is more than one month. */
function spanOf(
	{ earliest, latest }: { readonly earliest: Months; readonly latest: Months },
	words: Words
): readonly string[] {
	const { span, openSpan } = words.t.sites.breakEven;
	if (earliest === null || earliest === latest) return [];
	const first = monthsText(words, earliest);
	return [latest === null ? openSpan(first) : span(first, monthsText(words, latest))];
}

function monthsText({ t, numbers }: Words, months: number): string {
	const { one, many } = t.sentences.months;
	return months === 1 ? one : many(numbers.decimal(months, 0));
}

/** What a page of a municipality tells that the aim rests on. */
type AimAsked = Pick<Released<SitePage>, 'cost' | 'headlines'>;

/** The five per cent that the trial aims at, and whether so few families could show it. */
export function aimSentences({ t, numbers }: Words, page: AimAsked): readonly string[] {
	const { breakEven } = t.sites;
	const kroner = costAim(page);
	if (kroner === null) return [];
	const aim = breakEven.aim(numbers.percent(COST_AIM), numbers.kroner(kroner));
	const detectable = page.headlines.find(({ measure }) => measure === 'cost')?.detectable;
	if (detectable?.state !== 'shown') return [endOnce(aim)];
	const seen = breakEven.detectable(numbers.kroner(detectable.value));
	return (detectable.value > kroner ? [aim, seen, breakEven.tooFew] : [aim, seen]).map(endOnce);
}
