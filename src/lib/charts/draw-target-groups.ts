import type { Words } from '#lib/i18n/words.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import type { Released } from '#lib/trial/released.ts';
import type { RankedMeasure } from '#lib/trial/target-group-estimates.ts';
import type { TargetGroupsPage, TopsShown } from '#lib/trial/target-groups-page.ts';
import { barChart } from './bar-chart.ts';
import type { Drawing } from './drawing.ts';
import type { Charts } from './drawn-once.ts';
import { insteadOf } from './forest-places.ts';
import { elementsDrawing, partsDrawing } from './part-drawings.ts';
import { renderDrawings } from './render-drawings.ts';

export function topsKey(measure: RankedMeasure): string {
	return `tops-${measure}`;
}

/** All charts of the page of target groups in one language. */
export function drawTargetGroups(page: Released<TargetGroupsPage>, words: Words): Charts {
	const synthetic = page.deliveries.some((delivery) => delivery.synthetic);
	const notice = synthetic ? words.t.site.synthetic : null;
	const drawings = [
		...page.tops.flatMap((one) => tops(one, words, notice)),
		...page.byTargetGroup.flatMap((one) => partsDrawing(one, 'target-group', words, notice)),
		...page.byStart.flatMap((one) => partsDrawing(one, 'start', words, notice)),
		...headlineMeasures.flatMap((measure) => elementsDrawing(page.elements, measure, words, notice))
	];
	return renderDrawings(drawings, words, synthetic);
}

function tops(one: Released<TopsShown>, words: Words, notice: string | null): readonly Drawing[] {
	const { tops: texts } = words.t.targetGroups;
	const { alone } = words.t.measurePage.forest;
	const { percent, decimal } = words.numbers;
	if (one.tops.every(({ share }) => share.state !== 'shown')) return [];
	const bars = one.tops.map(({ top, share }) => ({
		...{ label: texts.top(percent(top)), even: top },
		value: share.state === 'shown' ? share.value : null,
		said: share.state === 'shown' ? percent(share.value) : insteadOf(share, words)
	}));
	const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
	const axis = { most, unit: texts.axis, even: texts.even, tickFormat: (value: number) => decimal(value * 100, 0) };
	return [
		{
			...{ key: topsKey(one.measure), title: texts.title[one.measure] },
			description: bars
				.map(({ label, value, said }) => (value === null ? alone : texts.described)(label, said))
				.join(' '),
			options: barChart(bars, axis, notice)
		}
	];
}
