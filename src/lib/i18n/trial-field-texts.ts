import type { Trial, TrialField } from '#lib/trial/trial.ts';
import { targetText } from './protocol-text.ts';
import type { Words } from './words.ts';

type FieldTexts = {
	readonly [F in TrialField]: (value: NonNullable<Trial[F]>, words: Words) => readonly string[];
};

/** Each field has the texts for just its own value. */
type AnyFieldTexts = (value: unknown, words: Words) => readonly string[];

const itself = (text: string) => [text];
const themselves = (texts: readonly string[]) => texts;

const fieldTexts: FieldTexts = {
	name: itself,
	ways: (ways, { t }) => ways.map((way) => t.protocol.record.trials.ways[way]),
	legalBasis: itself,
	committees: themselves,
	start: (start, { numbers }) => [numbers.date(start)],
	plannedFamilies: (families, { t, numbers }) => [t.overview.families(numbers.decimal(families, 0))],
	resultTargets: themselves,
	effectTargets: (targets, words) =>
		targets.map((target) => {
			const { measure } = target;
			return `${words.t.overview.measures[measure]}: ${targetText(words, measure, target)}`;
		})
};

/** What is registered of a trial in one field, a text each; null where nothing is. */
export function trialFieldTexts<F extends TrialField>(
	words: Words,
	field: F,
	value: Trial[F]
): readonly string[] | null {
	return value === null ? null : (fieldTexts[field] as AnyFieldTexts)(value, words);
}
