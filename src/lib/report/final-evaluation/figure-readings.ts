import type { ReportFigure } from '#lib/report/document/report-document.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { MeasurePage } from '#lib/trial/measure-page.ts';
import type { Released } from '#lib/trial/released.ts';

/** How the charts of a measure are read: what lines, areas and signs in them mean, and only of those that are there. */
export function figureReadings(
	{ t }: Words,
	{ series, headlines, expectedByChance }: Released<MeasurePage>,
	figures: readonly ReportFigure[]
): readonly string[] {
	const { forest, curve } = t.measurePage;
	const has = (kind: string) => figures.some(({ drawing }) => drawing.includes(`/${kind}`));
	const isMarked =
		series.kind === 'change' &&
		series.cells.some(({ indsats, sammenligning }) => indsats.guarded !== null || sammenligning.guarded !== null);
	const told: readonly (readonly [text: string, isThere: boolean])[] = [
		[series.kind === 'share' ? forest.share : forest.change, has('forest')],
		[forest.matters, headlines.some(({ matters }) => matters.state === 'shown')],
		[forest.marked, isMarked],
		[forest.expected, expectedByChance.some(({ change }) => change.state === 'shown')],
		[curve.reading, has('curve')],
		[t.measureCharts.months.reading, has('months')]
	];
	return told.filter(([, isThere]) => isThere).map(([text]) => text);
}
