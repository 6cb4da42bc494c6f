import type { Scope } from '#lib/trial/estimates.ts';
import { groups } from '#lib/trial/code-lists.ts';
import { digitsOf } from '#lib/trial/digits.ts';
import { indicators, statusMeans, type Overview, type Series, type StatusShown } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import { nothingBarred, type Barred } from './barred.ts';
import { releaseDurationSeries } from './release-duration-series.ts';
import { releaseHeadlines } from './release-headlines.ts';
import type { Unreleased } from './unreleased.ts';
import { releasePairedSeries } from './release-paired-series.ts';
import { releaseShareSeries } from './release-share-series.ts';
import { releaseStatus } from './release-status.ts';
import { rounded, SHARE_DIGITS } from './rounded.ts';

type Measure = (typeof indicators)[number]['measures'][number];

/**
 * The first page through the gate: whole tables of estimates in, figures out.
 *
 * The rules of the gate are in force (thresholds.ts), and what this page could give away by subtraction:
 * between a part and its whole, between the sites and all together, and between status ved start and the
 * value before. What bars hide besides (`barred.ts`) is for the audit to say.
 */
export function releaseOverview(
	unreleased: Unreleased,
	scopes: readonly Scope[],
	barred: Barred = nothingBarred
): Released<Overview> {
	const { estimates, status, deliveries } = unreleased;
	const shown = indicators.map(({ key, measures }) => ({
		key,
		series: measures.map((measure) => roundedSeries(releaseSeries(unreleased, measure, scopes, barred)))
	}));
	const overview: Overview = {
		deliveries,
		scopes,
		priceYear: estimates.priceYear,
		indicators: shown,
		headlines: releaseHeadlines(
			unreleased,
			shown.flatMap(({ series }) => series),
			barred
		).map((headline) => rounded(headline, digitsOf[headline.measure])),
		status: groups
			.flatMap(({ code: group }) => releaseStatus(estimates, status, { group, scopes, barred }))
			.map(roundedStatus)
	};
	return overview as Released<Overview>;
}

function roundedSeries(series: Series): Series {
	return rounded(series, series.kind === 'share' ? SHARE_DIGITS : digitsOf[series.measure]);
}

function roundedStatus(status: StatusShown): StatusShown {
	const means = Object.fromEntries(statusMeans.map((key) => [key, rounded(status.means[key], digitsOf[key])]));
	return { ...status, means: means as StatusShown['means'] };
}

function releaseSeries(
	{ estimates, more }: Unreleased,
	measure: Measure,
	scopes: readonly Scope[],
	barred: Barred
): Series {
	if (measure === 'service-duration') return releaseDurationSeries(estimates, scopes, barred);
	if (measure === 'return-to-work') return releaseShareSeries(estimates, scopes, barred);
	return releasePairedSeries({ estimates, more }, measure, scopes, barred);
}
