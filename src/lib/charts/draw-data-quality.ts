import { placeName } from '#lib/i18n/place-name.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { DataQualityPage } from '#lib/trial/data-quality-page.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { FlowShown } from '#lib/trial/measure-page.ts';
import type { Released } from '#lib/trial/released.ts';
import { barChart, type BarGroup } from './bar-chart.ts';
import type { Drawing } from './drawing.ts';
import type { Charts } from './drawn-once.ts';
import { insteadOf } from './forest-places.ts';
import { renderDrawings } from './render-drawings.ts';

/** The steps in the order in which families go through them. */
const flowSteps = ['started', 'compared', 'notYet', 'other'] as const;

export function flowKey(scope: string): string {
	return `flow-${scope}`;
}

/** The flow chart of each place in one language, all on one scale. */
export function drawDataQuality(page: Released<DataQualityPage>, words: Words): Charts {
	const synthetic = page.deliveries.some((delivery) => delivery.synthetic);
	const notice = synthetic ? words.t.site.synthetic : null;
	const sites = page.flow.filter(({ scope }) => scope !== ALL);
	const drawings = page.scopes.flatMap((scope) => {
		const own = page.flow.filter((one) => one.scope === scope);
		// All together is on a scale of its own: on one with it the sites could not be read.
		const most = mostOf(sites.some((one) => one.scope === scope) ? sites : own);
		return flow(own, { scope, most }, words, notice);
	});
	return renderDrawings(drawings, words, synthetic);
}

function mostOf(flow: readonly Released<FlowShown>[]): number {
	const counts = flow.flatMap((one) => flowSteps.map((step) => one[step]));
	return Math.max(1, ...counts.map((count) => (count.state === 'shown' ? count.value : 0)));
}

function flow(
	rows: readonly Released<FlowShown>[],
	{ scope, most }: { readonly scope: string; readonly most: number },
	words: Words,
	notice: string | null
): readonly Drawing[] {
	const { dataQuality, overview } = words.t;
	const groups = rows
		.filter(({ started }) => started.state !== 'not-estimable')
		.map((row): BarGroup => ({ name: overview.groups[row.group], bars: barsOf(row, words) }));
	if (groups.every(({ bars }) => bars.every(({ value }) => value === null))) return [];
	const said = groups.flatMap(({ name, bars }) => [
		`${name}.`,
		...bars.map((bar) => dataQuality.flow.described(bar.label, bar.said))
	]);
	return [
		{
			...{ key: flowKey(scope), title: dataQuality.flow.title(placeName(words, scope)), description: said.join(' ') },
			options: barChart(groups, { most, unit: dataQuality.flow.axis, tickFormat: String }, notice)
		}
	];
}

function barsOf(row: Released<FlowShown>, words: Words): BarGroup['bars'] {
	const { trust } = words.t.measurePage;
	return flowSteps.map((step) => {
		const count = row[step];
		const isShown = count.state === 'shown';
		return {
			...{ label: trust[step], quiet: row.group === 'sammenligning' },
			value: isShown ? count.value : null,
			said: isShown ? words.numbers.decimal(count.value, 0) : insteadOf(count, words)
		};
	});
}
