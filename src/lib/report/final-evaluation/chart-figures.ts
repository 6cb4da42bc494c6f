import type { ReportFigure } from '#lib/report/document/report-document.ts';
import type { ReportSources } from '#lib/report/report-sources.ts';

/** Charts that show once more, and smaller, what another chart of the report does. */
const SHOWN_ELSEWHERE = /^(measures\/.*\/slope-|sites\/.*\/(strip|months)-)/;

/** The charts of a page as figures of a report. Their numbers stand in the table of all figures. */
export function chartFigures({ charts }: ReportSources, page: string): readonly ReportFigure[] {
	return charts
		.filter(({ drawing }) => drawing.slice(0, drawing.lastIndexOf('/')) === page && !SHOWN_ELSEWHERE.test(drawing))
		.map((chart) => ({ kind: 'figure', ...chart, numbers: null }));
}
