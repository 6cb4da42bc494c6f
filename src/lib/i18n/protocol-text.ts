import type { Measure } from '#lib/trial/measure-page.ts';
import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import type { MeasureShown } from '#lib/trial/protocol-page.ts';
import type { MeasureWindows, WindowShown } from '#lib/trial/protocol-windows.ts';
import type { SmallestChange } from '#lib/trial/smallest-change.ts';
import type { TargetChange } from '#lib/trial/trial.ts';
import { amountText, changeText } from './change-text.ts';
import type { Words } from './words.ts';

/** `±30 dage`, `±5 % af gennemsnittet før`: the smallest change of a measure that matters. */
export function smallestChangeText(words: Words, { measure, smallestChange }: MeasureShown): string {
	// A measure without a verdict has no unit of change either.
	if (smallestChange === null || measure === 'return-to-work') return words.t.protocol.measures.withoutVerdict;
	return plusOrMinus(words, measure, smallestChange);
}

/** The same of a measure that carries a verdict. */
export function plusOrMinus(
	words: Words,
	measure: Exclude<Measure, 'return-to-work'>,
	smallest: SmallestChange
): string {
	const { measures } = words.t.protocol;
	if ('shareOfBefore' in smallest) return measures.ofBefore(words.numbers.percent(smallest.shareOfBefore));
	return measures.amount(amountText(words, measure, smallest.amount));
}

/** `−60 dage`, `−10 % af gennemsnittet før`: a change that was promised. */
export function targetText(words: Words, measure: HeadlineMeasure, change: TargetChange): string {
	if ('amount' in change) return changeText(words, measure, change.amount);
	return words.t.protocol.record.targets.ofBefore(words.numbers.percent(change.shareOfBefore));
}

/** How many times the smallest change that matters a promised one is; null where the two are told in other units. */
export function timesSmallest(change: TargetChange, smallest: SmallestChange): number | null {
	if ('amount' in change) return 'amount' in smallest ? Math.abs(change.amount) / smallest.amount : null;
	return 'shareOfBefore' in smallest ? Math.abs(change.shareOfBefore) / smallest.shareOfBefore : null;
}

/** `dag −365 til −1`, or in words where nothing is counted in days before the start. */
export function windowsText(
	words: Words,
	{ measure, before, after }: { readonly measure: Measure } & MeasureWindows
): { before: string; after: string } {
	const { measures } = words.t.protocol;
	const told = ({ unit, first, last }: WindowShown) => {
		const [from, to] = [first, last].map((value) => words.numbers.decimal(value, 0)) as [string, string];
		return unit === 'day' ? measures.days(from, to) : measures.months(from, to);
	};
	const withoutDays = measure === 'satisfaction' ? measures.roundBefore : measures.fromStart;
	return { before: before ? told(before) : withoutDays, after: told(after) };
}

/** `2. og 4. kvartal`, as a list of quarters. */
export function quartersText({ t, numbers }: Words, quarters: readonly number[]): string {
	return numbers.list(quarters.map((quarter) => t.protocol.record.meetings.quarter(String(quarter))));
}
