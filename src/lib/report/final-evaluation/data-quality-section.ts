import type { ReportSection } from '#lib/report/document/report-document.ts';
import type { ReportSources } from '#lib/report/report-sources.ts';
import type { Words } from '#lib/i18n/words.ts';
import { chartFigures } from './chart-figures.ts';

/** How much of what should be there is there, and what it would mean if something were missing. */
export function dataQualitySection(words: Words, sources: ReportSources): ReportSection {
	const { heading, reading } = words.t.finalEvaluation.dataQuality;
	const { flow, coverage, responses, panels } = words.t.dataQuality;
	const told = [flow, coverage, responses].map(({ reading: how, means }) => `${how} ${means}`);
	return {
		heading,
		blocks: [
			{ kind: 'paragraph', text: reading },
			{ kind: 'list', items: [...told, panels.hiddenNote] },
			...chartFigures(sources, 'data-quality')
		]
	};
}
