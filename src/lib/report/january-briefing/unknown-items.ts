import type { Words } from '#lib/i18n/words.ts';
import { municipalityName } from '#lib/trial/municipalities.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import { LOW_COVERAGE } from '../attention-points.ts';
import type { ReportPages } from '../report-sources.ts';
import type { Briefed } from './briefed-measure.ts';
import { toldOnce } from './briefed-paragraphs.ts';

/** What is not known, said outright: what nothing can be held against, what is open and why, and who is missing. */
export function unknownItems(
	words: Words,
	{ overview, dataQuality }: ReportPages,
	municipality: string,
	told: readonly Briefed[]
): readonly string[] {
	const { unknown } = words.t.briefing;
	const flowOf = (group: 'indsats' | 'sammenligning') =>
		dataQuality.flow.find((one) => one.scope === municipality && one.group === group);
	const compared = flowOf('sammenligning')?.started;
	const hasNobody = compared?.state === 'not-estimable' || (compared?.state === 'shown' && compared.value === 0);
	const toCome = flowOf('indsats')?.notYet;
	const low = headlineMeasures.filter((measure) =>
		overview.headlines.some(
			({ measure: own, scope, coverage }) =>
				own === measure && scope === municipality && coverage.state === 'shown' && coverage.value < LOW_COVERAGE
		)
	);
	return [
		...(hasNobody ? [unknown.noComparison(municipalityName(municipality))] : []),
		...toldOnce(words, told, ({ general }) => general),
		...(toCome?.state === 'shown' && toCome.value > 0 ? [unknown.toCome(words.numbers.decimal(toCome.value, 0))] : []),
		...(toCome?.state === 'hidden' ? [unknown.toComeHidden] : []),
		...(low.length === 0
			? []
			: [unknown.missingFamilies(words.numbers.list(low.map((measure) => words.t.verdicts.nouns[measure])))]),
		unknown.later
	];
}
