import { mean } from '#lib/statistics/mean.ts';
import { ALL, type HeadlineEstimate } from '#lib/trial/estimates.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import { markdownTable, percent } from './table.ts';
import type { World } from './worlds.ts';

/**
 * How often a world without effects is said to have one, measure by measure at all sites together: where the definite
 * verdicts come from, and on which basis. _As registered_: either of the two definite ones.
 */
export function byMeasure(world: World, trials: readonly (readonly HeadlineEstimate[])[]): string[][] {
	return headlineMeasures.map((measure) => {
		const own = trials
			.flat()
			.filter((headline) => headline.measure === measure && headline.group === 'indsats' && headline.scope === ALL);
		const share = (has: (headline: HeadlineEstimate) => boolean): string =>
			percent(own.filter(has).length / own.length);
		const imbalances = own.flatMap(({ imbalance }) => imbalance ?? []);
		return [
			world.name,
			measure,
			share(({ basis }) => basis === 'difference'),
			imbalances.length === 0 ? '–' : mean(imbalances).toFixed(2),
			share(({ imbalance }) => imbalance !== null && Math.abs(imbalance) <= 0.25),
			share(({ told }) => told === 'improvement'),
			share(({ told }) => told === 'deterioration'),
			share(({ verdict }) => verdict === 'improvement' || verdict === 'deterioration'),
			share(({ told }) => told === 'possible-improvement'),
			share(({ told }) => told === 'possible-deterioration')
		];
	});
}

export const measureTable = (rows: readonly (readonly string[])[]): string =>
	markdownTable(
		[
			'world',
			'measure, all sites',
			'basis difference',
			'mean imbalance',
			'within ±0.25',
			'improvement',
			'deterioration',
			'as registered',
			'possible imp.',
			'possible det.'
		],
		rows
	);
