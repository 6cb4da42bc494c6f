import { placeName } from '#lib/i18n/place-name.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Scope } from '#lib/trial/estimates.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { HIDDEN, type ReportCell, type ReportTable } from './document/report-document.ts';

/** The verdict of each measure in words, a column a place in the order that is asked for. */
export function verdictsTable(
	words: Words,
	headlines: readonly Released<HeadlineShown>[],
	places: readonly Scope[]
): ReportTable {
	const { reportTables, verdicts } = words.t;
	return {
		caption: reportTables.verdicts.caption,
		columns: [
			{ heading: reportTables.levels.measure, align: 'left' },
			...places.map((place) => ({ heading: placeName(words, place), align: 'left' as const }))
		],
		rows: headlineMeasures.map((measure) => [
			startOfSentence(verdicts.nouns[measure]),
			...places.map((place) =>
				verdictCell(
					words,
					headlines.find((one) => one.measure === measure && one.scope === place)
				)
			)
		])
	};
}

/** A measure by its shortest name: the words of the verdicts need the room. */
function startOfSentence(noun: string): string {
	return noun.charAt(0).toUpperCase() + noun.slice(1);
}

/** A verdict that was held back is not said to be chance: it is not known what would have come by itself. */
function verdictCell({ t }: Words, headline: Released<HeadlineShown> | undefined): ReportCell {
	const { words } = t.verdicts;
	if (headline === undefined) return words['no-delivery'];
	const { verdict, isHeldBack } = headline;
	if (verdict === 'hidden') return HIDDEN;
	const isPossible = verdict === 'possible-improvement' || verdict === 'possible-deterioration';
	return isHeldBack && isPossible ? t.reportTables.verdicts.heldBack[verdict] : words[verdict];
}
