import type { DataQualityEstimates, WarningCount } from '#lib/trial/data-quality-estimates.ts';
import type { DataQualityPage } from '#lib/trial/data-quality-page.ts';
import type { FlowShown } from '#lib/trial/measure-page.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { Barred } from './barred.ts';
import { releaseCoverage } from './release-coverage.ts';
import { releaseDropOut } from './release-drop-out.ts';
import { releaseResponses } from './release-responses.ts';
import { releaseWarnings } from './release-warnings.ts';
import { rounded, SHARE_DIGITS } from './rounded.ts';

/** Standard deviations are told in two decimals. */
const DEVIATION_DIGITS = 2;

/** The page of data quality through the gate. The flow is the one on every measure's page, as it was released there. */
export function releaseDataQuality(
	{ coverage, responses, dropOut, warnings }: DataQualityEstimates & { readonly warnings: readonly WarningCount[] },
	{ deliveries, scopes }: Released<Overview>,
	flow: Released<readonly FlowShown[]>,
	barred: Barred
): Released<DataQualityPage> {
	const page: DataQualityPage = {
		...{ deliveries, scopes, flow },
		coverage: rounded(releaseCoverage(coverage, scopes, barred), SHARE_DIGITS),
		responses: rounded(releaseResponses(responses, scopes, barred), SHARE_DIGITS),
		dropOut: rounded(releaseDropOut(dropOut), DEVIATION_DIGITS),
		warnings: releaseWarnings(warnings, deliveries)
	};
	return page as Released<DataQualityPage>;
}
