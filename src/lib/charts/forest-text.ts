import { axisDivisor } from '#lib/i18n/units.ts';
import { changeNumber } from '#lib/i18n/change-text.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Series } from '#lib/trial/overview.ts';
import type { ForestLane, ForestPlace } from './forest-chart.ts';
import type { Axis } from './lane-chart.ts';

/** The forest in words, place by place and lane by lane. */
export function forestDescription(places: readonly ForestPlace[], measure: Series['measure'], words: Words): string {
	const { forest } = words.t.measurePage;
	return places
		.map(({ name, lanes, instead, promised }) => {
			if (lanes.length === 0) return forest.place(name, `${instead}.`);
			const said = lanes.map((lane) => laneText(lane, measure, words)).join(' ');
			if (instead !== '') return forest.place(name, `${instead}. ${said}`);
			return forest.place(name, promised ? `${said} ${promised.said}` : said);
		})
		.join(' ');
}

function laneText({ name, said, interval }: ForestLane, measure: Series['measure'], words: Words): string {
	const { chart, measurePage } = words.t;
	if (interval === null) return measurePage.forest.alone(name, said);
	const limit = (value: number) =>
		measure === 'return-to-work'
			? words.numbers.percent(value)
			: changeNumber(words, measure, value * axisDivisor[measure]);
	const [lower, upper] = interval;
	const template = measure === 'return-to-work' ? chart.share : chart.change;
	return template(name, said, limit(lower), limit(upper));
}

/** One axis for all places, with zero on it. */
export function forestAxis(places: readonly ForestPlace[], measure: Series['measure'], words: Words): Axis {
	const drawn = places.filter(({ lanes }) => lanes.length > 0);
	const limits = drawn.flatMap(({ lanes, matters, promised }) => [
		...lanes.flatMap(({ value, interval }) => interval ?? [value]),
		...(matters === null ? [] : [-matters, matters]),
		...(promised ? [promised.value] : [])
	]);
	const domain = [Math.min(0, ...limits), Math.max(0, ...limits)] as const;
	const { numbers, t } = words;
	if (measure === 'return-to-work') {
		return { domain, unit: t.overview.shareAxis, tickFormat: (share) => numbers.decimal(share * 100, 0) };
	}
	const tickFormat = (value: number) => numbers.change(value, Number.isInteger(value) ? 0 : 1);
	return { domain, unit: t.overview.axisUnits[measure], tickFormat };
}
