import { ALL, type HeadlineEstimate } from '#lib/trial/estimates.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import { markdownTable, percent } from './table.ts';

/** How often a planted effect is told of, measure by measure at all sites together: what caution costs. */
export function foundTable(trials: readonly (readonly HeadlineEstimate[])[]): string {
	const rows = headlineMeasures.map((measure) => {
		const own = trials
			.flat()
			.filter((headline) => headline.measure === measure && headline.group === 'indsats' && headline.scope === ALL);
		const share = (has: (headline: HeadlineEstimate) => boolean): string =>
			percent(own.filter(has).length / own.length);
		return [
			measure,
			share(({ told }) => told === 'improvement'),
			share(({ verdict }) => verdict === 'improvement'),
			share(({ told }) => told === 'possible-improvement')
		];
	});
	return markdownTable(['measure, all sites', 'improvement', 'as registered', 'possible imp.'], rows);
}
