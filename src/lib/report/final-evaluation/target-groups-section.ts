import type { ReportBlock, ReportSection } from '#lib/report/document/report-document.ts';
import type { ReportSources } from '#lib/report/report-sources.ts';
import type { Words } from '#lib/i18n/words.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import { chartFigures } from './chart-figures.ts';

/** The families with the highest values, and then measure by measure its parts and elements, with what they cannot say. */
export function targetGroupsSection(words: Words, sources: ReportSources): ReportSection {
	const { targetGroups: texts, overview } = words.t;
	const { heading, reading } = words.t.finalEvaluation.targetGroups;
	const { tops, parts, elements } = texts;
	const figures = chartFigures(sources, 'target-groups');
	const isTop = ({ drawing }: { readonly drawing: string }) => drawing.startsWith('target-groups/tops-');
	const byMeasure = headlineMeasures.flatMap((measure): readonly ReportBlock[] => {
		const own = figures.filter((figure) => !isTop(figure) && figure.drawing.endsWith(`-${measure}`));
		return own.length === 0 ? [] : [{ kind: 'heading', text: overview.measures[measure] }, ...own];
	});
	return {
		heading,
		blocks: [
			...[reading, tops.reading].map((text) => ({ kind: 'paragraph', text }) as const),
			...figures.filter(isTop),
			{
				kind: 'list',
				items: [parts.reading, parts.marked, parts.means, elements.reading, elements.means]
			},
			...byMeasure
		]
	};
}
