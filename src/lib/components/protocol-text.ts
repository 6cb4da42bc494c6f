import { amountText } from '#lib/i18n/change-text.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { MeasureShown, WindowShown } from '#lib/trial/protocol-page.ts';

/** `±30 dage`, `±5 % af gennemsnittet før`: the smallest change of a measure that matters. */
export function smallestChangeText(words: Words, { measure, smallestChange }: MeasureShown): string {
	const { measures } = words.t.protocol;
	// A measure without a verdict has no unit of change either.
	if (smallestChange === null || measure === 'return-to-work') return measures.withoutVerdict;
	if ('shareOfBefore' in smallestChange) return measures.ofBefore(words.numbers.percent(smallestChange.shareOfBefore));
	return measures.amount(amountText(words, measure, smallestChange.amount));
}

/** `dag −365 til −1`, or in words where nothing is counted in days before the start. */
export function windowsText(words: Words, { measure, before, after }: MeasureShown): { before: string; after: string } {
	const { measures } = words.t.protocol;
	const told = ({ unit, first, last }: WindowShown) => {
		const [from, to] = [first, last].map((value) => words.numbers.decimal(value, 0)) as [string, string];
		return unit === 'day' ? measures.days(from, to) : measures.months(from, to);
	};
	const withoutDays = measure === 'satisfaction' ? measures.roundBefore : measures.fromStart;
	return { before: before ? told(before) : withoutDays, after: told(after) };
}
