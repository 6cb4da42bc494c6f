import { changeText } from '#lib/i18n/change-text.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { PricesShown } from '#lib/trial/prices-shown.ts';
import type { Released } from '#lib/trial/released.ts';

/** The measure's year: both its windows are so many days long. */
const DAYS = 365;

const A_HUNDRED = 100;

/**
 * The change of self-support in kroner, by the price of a day that the protocol holds: both ends of its interval, an adult
 * and a year. It is a calculation and says so. It is told of an adult and not of a family, since no released figure says
 * how many adults of working age a family has. Nothing is said where there is no price, no basis or no interval.
 */
export function selfSupportSentences(
	words: Words,
	headline: Released<HeadlineShown> | undefined,
	{ priceYear, selfSupportDay }: PricesShown
): readonly string[] {
	const { t, numbers } = words;
	const { selfSupport } = t.sites;
	if (!headline?.basis || selfSupportDay === null) return [];
	const { lower, upper } = headline.change;
	if (lower.state !== 'shown' || upper.state !== 'shown') return [];
	const share = (points: number) => changeText(words, 'self-support', points);
	const aYear = (points: number) => {
		const kroner = Math.round((points / A_HUNDRED) * DAYS * selfSupportDay.amount);
		return `${kroner > 0 ? '+' : ''}${numbers.kroner(kroner)}`;
	};
	return [
		selfSupport.marked,
		selfSupport[headline.basis](share(lower.value), share(upper.value)),
		selfSupport.price(numbers.kroner(selfSupportDay.amount), String(priceYear), selfSupportDay.source),
		selfSupport.amount(aYear(lower.value), aYear(upper.value)),
		selfSupport.sign
	];
}
