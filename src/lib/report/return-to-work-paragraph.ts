import type { Words } from '#lib/i18n/words.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { Cell, SharesOfGroup, Uncertain } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { casesSentences, hiddenCases } from './cases-text.ts';
import { hiddenSentences } from './hidden-text.ts';

const HALF_A_YEAR = 6;
const A_YEAR = 12;

/** How many adults are back in work after half a year and after a year, in both groups. It carries no verdict. */
export function returnToWorkParagraph(words: Words, cell: Released<Cell<SharesOfGroup>>): readonly string[] {
	const { back, noShare, adults } = words.t.sentences;
	const { after6Months: half, after12Months: year } = cell.indsats;
	const other = cell.sammenligning.after12Months.value;
	const share = (value: number) => words.numbers.percent(value);
	const month = (months: number) => words.numbers.decimal(months, 0);
	return [
		...(half.value.state === 'shown' ? [back.after(month(HALF_A_YEAR), share(half.value.value))] : []),
		...(year.value.state === 'shown'
			? [back.after(month(A_YEAR), share(year.value.value)), ...limits(words, year)]
			: []),
		...(half.value.state === 'not-estimable' ? [noShare(words.t.figure.reasons[half.value.reason])] : []),
		...(cell.scope !== ALL && year.value.state === 'shown' && other.state === 'shown'
			? [back.comparison(month(A_YEAR), share(other.value))]
			: []),
		...casesSentences(words, cell.indsats, adults),
		...hiddenSentences(words, [
			...(half.value.state === 'hidden' || year.value.state === 'hidden' ? (['shares'] as const) : []),
			...(cell.scope !== ALL && other.state === 'hidden' ? (['comparison'] as const) : []),
			...hiddenCases(cell.indsats)
		])
	];
}

/** `Usikkerheden går fra 15 til 32 %.` */
function limits({ t, numbers }: Words, { lower, upper }: Released<Uncertain>): readonly string[] {
	if (lower.state !== 'shown' || upper.state !== 'shown') return [];
	return [t.sentences.uncertainty(numbers.decimal(lower.value * 100, 0), numbers.percent(upper.value))];
}
