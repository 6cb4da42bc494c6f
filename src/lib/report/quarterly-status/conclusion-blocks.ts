import type { Words } from '#lib/i18n/words.ts';
import type { EditionKind } from '#lib/trial/edition.ts';
import type { HeadlineShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { conclusionsOf } from '../conclusions.ts';
import type { ReportBlock } from '../document/report-document.ts';

/**
 * What can be concluded, set apart; then what is unlikely, what cannot be decided and what is hidden. Of an edition in
 * which results do not move it says so; how firm conclusions are stands in the head of every report.
 */
export function conclusionBlocks(
	words: Words,
	headlines: readonly Released<HeadlineShown>[],
	kind: EditionKind
): readonly ReportBlock[] {
	const { quarterlyStatus, verdicts, editions } = words.t;
	const { undecided: open, nothingRuledOut, nothingOpen } = verdicts.conclusions;
	const { concluded, ruledOut, undecided, hidden } = conclusionsOf(words, headlines);
	const paragraph = (text: string): ReportBlock => ({ kind: 'paragraph', text });
	return [
		{ kind: 'callout', text: concluded },
		paragraph(ruledOut === nothingRuledOut ? ruledOut : quarterlyStatus.ruledOut(goingOn(ruledOut))),
		paragraph(undecided.startsWith(nothingOpen) ? undecided : quarterlyStatus.undecided(open, goingOn(undecided))),
		...(hidden === '' ? [] : [paragraph(hidden)]),
		...(kind === 'quarterly' ? [paragraph(editions.kindNotes.quarterly)] : [])
	];
}

/** As it stands behind other words of the same sentence. */
function goingOn(sentence: string): string {
	return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
