import { conclusionsQuestions } from '#lib/report/conclusions-questions.ts';
import type { ReportDocument, ReportSection } from '#lib/report/document/report-document.ts';
import type { ReportSources } from '#lib/report/report-sources.ts';
import { verdictsTable } from '#lib/report/verdicts-table.ts';
import type { Words } from '#lib/i18n/words.ts';
import { measuresInOrder } from '#lib/trial/measure-page.ts';
import { allFiguresSection } from './all-figures-section.ts';
import { dataQualitySection } from './data-quality-section.ts';
import { measureSection } from './measure-section.ts';
import { methodsSection } from './methods-section.ts';
import { ownCostNote } from './own-cost-note.ts';
import { sitesSection } from './sites-section.ts';
import { targetGroupsSection } from './target-groups-section.ts';
import { trialsSection } from './trials-section.ts';

/**
 * The whole evaluation: every measure and every view of the edition, how it was done, what it was tried against, and
 * what it cannot show. As long as it needs to be.
 */
export function finalEvaluation(words: Words, sources: ReportSources): ReportDocument {
	const { stamp, content } = sources.edition;
	const { title, contents } = words.t.finalEvaluation;
	return {
		...{ title, language: words.language, stamp, deliveries: content.deliveries },
		sections: [
			{ heading: contents, blocks: [{ kind: 'contents' }, { kind: 'page-break' }] },
			...sectionsOf(words, sources)
		]
	};
}

function sectionsOf(words: Words, sources: ReportSources): readonly ReportSection[] {
	const { validation, limits } = words.t.finalEvaluation;
	const read = (text: string) => ({ kind: 'paragraph', text }) as const;
	return [
		summarySection(words, sources),
		trialsSection(words, sources),
		...measuresInOrder.flatMap((measure) => measureSection(words, sources, measure)),
		sitesSection(words, sources),
		targetGroupsSection(words, sources),
		dataQualitySection(words, sources),
		methodsSection(words, sources),
		{
			heading: validation.heading,
			blocks: [read(validation.reading), { kind: 'list', items: Object.values(validation.checks) }]
		},
		{ heading: limits.heading, blocks: [{ kind: 'list', items: Object.values(limits.items) }] },
		allFiguresSection(words, sources, ownCostNote(words, sources))
	];
}

/** The conclusions first, then the verdicts that they gather, and how words and figures are to be taken. */
function summarySection(words: Words, { pages, edition }: ReportSources): ReportSection {
	const { summary } = words.t.finalEvaluation;
	return {
		heading: summary.heading,
		blocks: [
			{ kind: 'paragraph', text: summary.reading },
			...conclusionsQuestions(words, pages.overview.headlines),
			{ kind: 'table', ...verdictsTable(words, pages.overview.headlines, edition.content.scopes) },
			{ kind: 'heading', text: summary.howToRead },
			{ kind: 'list', items: Object.values(summary.terms) }
		]
	};
}
