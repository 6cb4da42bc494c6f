import { breakEvenSentences } from '#lib/report/break-even-text.ts';
import type { ReportBlock, ReportSection } from '#lib/report/document/report-document.ts';
import type { ReportSources } from '#lib/report/report-sources.ts';
import type { Words } from '#lib/i18n/words.ts';
import { municipalityName } from '#lib/trial/municipalities.ts';
import { isSelectedOnCost } from '#lib/trial/selected-on-cost.ts';
import { chartFigures } from './chart-figures.ts';
import { ownCostNote } from './own-cost-note.ts';

/** All municipalities together, then each by itself: who its families are, what they cost, month by month. */
export function sitesSection(words: Words, sources: ReportSources): ReportSection {
	const { sites } = words.t.finalEvaluation;
	const { breakEven, caseMix, costs, mounting } = words.t.sites;
	return {
		heading: sites.heading,
		blocks: [
			{ kind: 'paragraph', text: sites.reading },
			{
				kind: 'list',
				items: [
					`${caseMix.heading}. ${caseMix.within} ${caseMix.note}`,
					`${costs.heading}. ${costs.chartNote}`,
					`${mounting.heading}. ${mounting.reading} ${mounting.note}`,
					`${breakEven.heading} ${breakEven.drawn} ${sites.diamond} ${breakEven.note}`
				]
			},
			{ kind: 'heading', text: costs.together },
			...ownCostNote(words, sources),
			...selectedNote(words, sources.pages.sites),
			...chartFigures(sources, 'sites'),
			...[...sources.pages.bySite].flatMap(([municipality, page]) => [
				{ kind: 'heading', text: municipalityName(municipality) } as const,
				{
					kind: 'paragraph',
					text: [breakEven.heading, ...breakEvenSentences(words, page.breakEven)].join(' ')
				} as const,
				...selectedNote(words, page),
				...chartFigures(sources, `sites/${municipality}`)
			])
		]
	};
}

/** Where families were selected on their cost, its plain change is drawn hollow, and said to be no change to read by itself. */
function selectedNote({ t }: Words, page: Parameters<typeof isSelectedOnCost>[0]): readonly ReportBlock[] {
	if (!isSelectedOnCost(page)) return [];
	return [{ kind: 'paragraph', text: `${t.sites.costs.alike} ${t.measurePage.forest.marked}` }];
}
