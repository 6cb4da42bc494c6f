import type { DataQualityEstimates } from '#lib/trial/data-quality-estimates.ts';
import { dropOut } from './drop-out.ts';
import { roundResponses } from './round-responses.ts';
import type { SiteBehind } from './sets-behind-site.ts';
import { tableCoverage } from './table-coverage.ts';

/** What the page of data quality is made of, besides the flow of the families. */
export function dataQualityEstimates(sites: readonly SiteBehind[]): DataQualityEstimates {
	return { coverage: tableCoverage(sites), responses: roundResponses(sites), dropOut: dropOut(sites) };
}
