import { groups } from '#lib/trial/code-lists.ts';
import { digitsOf } from '#lib/trial/digits.ts';
import type { Estimates } from '#lib/trial/estimates.ts';
import type { DifferenceShown, Measure, MeasurePage } from '#lib/trial/measure-page.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import type { Overview, Series } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { nothingBarred, type Barred } from './barred.ts';
import { releaseCurves } from './release-curves.ts';
import { releaseDifferences } from './release-differences.ts';
import { releaseExpected } from './release-expected.ts';
import { releaseFlow } from './release-flow.ts';
import type { Unreleased } from './unreleased.ts';
import { releaseRobustness } from './release-robustness.ts';
import { releaseShareDifferences } from './release-share-differences.ts';
import { rounded, SHARE_DIGITS } from './rounded.ts';

/**
 * The page of a measure through the gate. What the overview shows of it is taken from there, as it was released,
 * so that no page can show what another hides; the rest is held against it.
 */
export function releaseMeasurePage(
	{ estimates, more }: Pick<Unreleased, 'estimates' | 'more'>,
	overview: Released<Overview>,
	measure: Measure,
	barred: Barred = nothingBarred
): Released<MeasurePage> {
	const { deliveries, scopes, priceYear, headlines } = overview;
	const series: Series | undefined = overview.indicators
		.flatMap((one) => [...one.series])
		.find((one) => one.measure === measure);
	if (!series) throw new RangeError(`no such measure on the overview: ${measure}`);
	const headline = headlineMeasures.find((one) => one === measure);
	const cells = series.kind === 'change' ? series.cells : [];
	const digits = series.kind === 'change' ? digitsOf[series.measure] : SHARE_DIGITS;

	const page: MeasurePage = {
		...{ measure, deliveries, scopes, priceYear, series },
		headlines: headlines.filter((one) => one.measure === measure),
		differences: rounded(differencesOf(estimates, series), digits),
		expectedByChance: headline ? rounded(releaseExpected({ estimates, more }, cells, headline, barred), digits) : [],
		robustness: headline ? rounded(releaseRobustness(estimates, cells, headline), digits) : [],
		flow: groups.flatMap(({ code: group }) => releaseFlow(estimates, { group, scopes, barred })),
		curves: releaseCurves({ estimates, more }, series, barred)
	};
	return page as Released<MeasurePage>;
}

/** How long services last is compared between the windows and not between the groups. */
function differencesOf(estimates: Estimates, series: Series): readonly DifferenceShown[] {
	if (series.kind === 'share') return releaseShareDifferences(estimates, series.cells);
	if (series.measure === 'service-duration') return [];
	return releaseDifferences(estimates, series.cells, series.measure);
}
