import { municipalityName } from '#lib/trial/municipalities.ts';
import type { HeadlineMeasure } from '#lib/trial/measures.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { AttentionPoint } from './attention-points.ts';
import type { ChoiceOfTrial, Reason } from './choices.ts';

/** Each choice with what speaks for it, one sentence a reason; that nothing does is said as well. */
export function choicesText(
	words: Words,
	choices: readonly ChoiceOfTrial[]
): readonly { readonly name: string; readonly lines: readonly string[] }[] {
	const { decisions } = words.t;
	return choices.map(({ choice, reasons }) => ({
		name: decisions.choices[choice],
		lines: reasons.length === 0 ? [decisions.nothing] : reasons.map((reason) => reasonText(words, reason))
	}));
}

function reasonText(words: Words, reason: Reason): string {
	const { reasons } = words.t.decisions;
	if (reason.kind === 'families-to-come') return reasons[reason.kind](words.numbers.decimal(reason.families, 0));
	if (reason.kind === 'elements-missing') return reasons[reason.kind](words.numbers.percent(reason.share));
	return reasons[reason.kind](measuresText(words, reason.measures));
}

/** What a rule has found, in a sentence that names the place. */
export function pointText(words: Words, { kind, municipality, measures, share }: AttentionPoint): string {
	const said = share === null ? measuresText(words, measures) : words.numbers.percent(share);
	return words.t.decisions.points.kinds[kind](municipalityName(municipality), said);
}

function measuresText({ t, numbers }: Words, measures: readonly HeadlineMeasure[]): string {
	return numbers.list(measures.map((measure) => t.verdicts.nouns[measure]));
}
