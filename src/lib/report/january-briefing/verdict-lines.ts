import type { Words } from '#lib/i18n/words.ts';
import { headlineMeasures, type HeadlineMeasure } from '#lib/trial/measures.ts';
import type { HeadlineShown, VerdictShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { happenedAnyway } from '../happened-anyway.ts';

/** What is told of one municipality's measures, those of one verdict together: the firm first, the hidden last. */
export function verdictLines(words: Words, headlines: readonly Released<HeadlineShown>[]): readonly string[] {
	const { verdicts, sentences, decisions, briefing } = words.t;
	const { conclusions, nouns } = verdicts;
	const named = (measures: readonly HeadlineMeasure[]) => measures.map((measure) => nouns[measure]);
	const line = (verdict: VerdictShown, template: (measures: string) => string, isHeldBack = false) => {
		const said = headlineMeasures.filter((measure) =>
			headlines.some((one) => one.measure === measure && one.verdict === verdict && one.isHeldBack === isHeldBack)
		);
		return said.length === 0 ? [] : [template(words.numbers.list(named(said)))];
	};
	const firm = (['improvement', 'deterioration', 'no-important-change'] as const).flatMap((verdict) =>
		line(verdict, (measures) => conclusions.firm(conclusions.verdictIn(verdicts.words[verdict], measures)))
	);
	if (headlines.length === 0 || headlines.every(({ verdict }) => verdict === 'no-delivery'))
		return [sentences.verdict['no-delivery']];
	return [
		...(firm.length === 0 ? [conclusions.nothingFirm] : firm),
		...line('possible-improvement', conclusions.possible.improvement),
		...line('possible-deterioration', conclusions.possible.deterioration),
		...happenedAnyway(words, headlines, (holds) =>
			named(headlineMeasures.filter((measure) => headlines.some((one) => one.measure === measure && holds(one))))
		),
		...line('possible-improvement', conclusions.heldBack.improvement, true),
		...line('possible-deterioration', conclusions.heldBack.deterioration, true),
		...line('undecided', decisions.reasons.open),
		...line('too-few', conclusions.tooFew),
		...line('not-delivered', sentences.verdict['not-delivered']),
		...line('hidden', briefing.hiddenIn)
	];
}
