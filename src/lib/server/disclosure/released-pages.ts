import type { DataQualityPage } from '#lib/trial/data-quality-page.ts';
import type { Measure, MeasurePage } from '#lib/trial/measure-page.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';
import type { SiteFigures } from '#lib/trial/site-figures.ts';
import type { TargetGroupsPage } from '#lib/trial/target-groups-page.ts';

/** Every page that shows figures, as the gate made them from one set of deliveries. */
export interface ReleasedPages {
	readonly overview: Released<Overview>;
	readonly measures: ReadonlyMap<Measure, Released<MeasurePage>>;
	readonly sites: Released<SiteFigures>;
	readonly targetGroups: Released<TargetGroupsPage>;
	readonly dataQuality: Released<DataQualityPage>;
}
