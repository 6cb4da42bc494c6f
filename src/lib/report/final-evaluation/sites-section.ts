import { breakEvenSentences } from '#lib/report/break-even-text.ts';
import type { ReportSection } from '#lib/report/document/report-document.ts';
import type { ReportSources } from '#lib/report/report-sources.ts';
import type { Words } from '#lib/i18n/words.ts';
import { municipalityName } from '#lib/trial/municipalities.ts';
import { chartFigures } from './chart-figures.ts';

/** All municipalities together, then each by itself: who its families are, what they cost, month by month. */
export function sitesSection(words: Words, sources: ReportSources): ReportSection {
	const { sites } = words.t.finalEvaluation;
	return {
		heading: sites.heading,
		blocks: [
			{ kind: 'paragraph', text: sites.reading },
			...chartFigures(sources, 'sites'),
			...[...sources.pages.bySite].flatMap(([municipality, { breakEven }]) => [
				{ kind: 'heading', text: municipalityName(municipality) } as const,
				{ kind: 'paragraph', text: breakEvenSentences(words, breakEven).join(' ') } as const,
				...chartFigures(sources, `sites/${municipality}`)
			])
		]
	};
}
