import { trialFieldTexts } from '#lib/i18n/trial-field-texts.ts';
import type { Words } from '#lib/i18n/words.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import type { Trial } from '#lib/trial/trial.ts';
import { briefedName } from './briefed-measure.ts';
import type { BriefedMeasure } from './committee-measures.ts';

/**
 * What the protocol holds of a trial and what it lacks still. A committee that is told most of some measures is told that
 * there are others.
 */
export function trialSentences(
	words: Words,
	trial: Trial | undefined,
	closest: readonly BriefedMeasure[]
): readonly string[] {
	const { t, numbers } = words;
	const said = t.briefing.trial;
	const measures = said.measures(numbers.list(headlineMeasures.map((measure) => t.verdicts.nouns[measure])));
	const isAll = headlineMeasures.every((measure) => closest.includes(measure));
	const near = isAll
		? []
		: [measures, said.closest(numbers.list(closest.map((measure) => briefedName(words, measure))))];
	if (trial === undefined) return [t.sites.trial.none, ...near, said.explained];
	const { name, ways, legalBasis, start, plannedFamilies } = trial;
	const told = <T>(value: T | null, template: (value: T) => string) => (value === null ? [] : [template(value)]);
	const hasTargets = trial.resultTargets !== null || trial.effectTargets !== null;
	const missing = [
		...(['name', 'ways', 'legalBasis', 'start', 'plannedFamilies'] as const).filter((field) => trial[field] === null),
		...(hasTargets ? [] : ['targets' as const])
	];
	return [
		...told(name, said.name),
		...told(trialFieldTexts(words, 'ways', ways), (texts) => said.ways(numbers.list(texts))),
		...told(legalBasis, said.legalBasis),
		...told(start, (day) => said.start(numbers.date(day))),
		...told(plannedFamilies, (families) => said.planned(numbers.decimal(families, 0))),
		...(missing.length === 0 ? [] : [said.missing(numbers.list(missing.map((field) => said.fields[field])))]),
		...near,
		said.explained
	];
}
