import type { DataQualityPage } from '#lib/trial/data-quality-page.ts';
import type { EditionFigure } from '#lib/trial/edition-figures.ts';
import type { EditionTold, EditionWeighed } from '#lib/trial/edition-page.ts';
import type { Measure, MeasurePage } from '#lib/trial/measure-page.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { Released } from '#lib/trial/released.ts';
import type { SitePage, SitesPage } from '#lib/trial/site-page.ts';
import type { TargetGroupsPage } from '#lib/trial/target-groups-page.ts';

/** The pages of an edition that reports read: what went through the gate, and nothing else. */
export interface ReportPages {
	readonly overview: Released<Overview>;
	readonly measures: ReadonlyMap<Measure, Released<MeasurePage>>;
	readonly sites: Released<SitesPage>;
	/** By the municipality's three-digit code. */
	readonly bySite: ReadonlyMap<string, Released<SitePage>>;
	readonly targetGroups: Released<TargetGroupsPage>;
	readonly dataQuality: Released<DataQualityPage>;
}

/** A chart of the edition's pages, as a report names it and as somebody who does not see it is told. */
export interface ChartTold {
	/** `overview/…`, `measures/cost/…`, `sites/…`, `sites/320/…`, `target-groups/…`, `data-quality/…`, and the chart's own key on that page. */
	readonly drawing: string;
	readonly title: string;
	readonly description: string;
}

/** Everything that a report may be made from: one edition, and the protocol that it was made under. */
export interface ReportSources {
	readonly edition: EditionTold;
	/** What it shows, and what it changed against the one before. */
	readonly weighed: EditionWeighed;
	readonly pages: ReportPages;
	readonly protocol: Protocol;
	/** Every figure of the edition, view by view. */
	readonly figures: readonly EditionFigure[];
	/** The charts of all pages, in the report's language. */
	readonly charts: readonly ChartTold[];
}
