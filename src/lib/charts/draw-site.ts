import { placeName } from '#lib/i18n/place-name.ts';
import { axisDivisor, digitsOf } from '#lib/i18n/units.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Released } from '#lib/trial/released.ts';
import { monthMeasures, type MonthMeasure } from '#lib/trial/site-estimates.ts';
import type { SitePage } from '#lib/trial/site-page.ts';
import { aimDrawing } from './aim-drawing.ts';
import type { Drawing } from './drawing.ts';
import type { Charts } from './drawn-once.ts';
import { monthsChart, type MonthLine } from './months-chart.ts';
import { mountingChart, type MountingLine } from './mounting-chart.ts';
import { renderDrawings } from './render-drawings.ts';

/** The key of the chart of what mounts up. */
export const MOUNTING = 'mounting-up';

/** The key of a measure's months. */
export function monthsKey(measure: MonthMeasure): string {
	return `months-${measure}`;
}

/** All charts of the page of a municipality in one language. */
export function drawSite(page: Released<SitePage>, words: Words): Charts {
	const synthetic = page.deliveries.some((delivery) => delivery.synthetic);
	const notice = synthetic ? words.t.site.synthetic : null;
	const drawings = [
		aimDrawing(page, words, notice),
		mounting(page, words, notice),
		...monthMeasures.map((one) => months(page, one, words, notice))
	];
	return renderDrawings(
		drawings.filter((drawing) => drawing !== null),
		words,
		synthetic
	);
}

/** The groups whose months are told, as lines; null where there is none. */
function months(
	{ municipality, months: told }: Released<SitePage>,
	measure: MonthMeasure,
	words: Words,
	notice: string | null
): Drawing | null {
	const { t, numbers } = words;
	const { titles, titleOf, axes, axis, described, units } = t.sites.months;
	const divisor = axisDivisor[measure];
	const lines = told[measure].flatMap(({ group, months: own }): (MonthLine & { readonly said: string })[] => {
		const points = own.flatMap(({ month, value }) =>
			value.state === 'shown' ? [{ month, value: value.value / divisor }] : []
		);
		const [first, last] = [points[0], points.at(-1)];
		if (!first || !last) return [];
		const amount = (value: number) => `${numbers.decimal(value * divisor, digitsOf[measure])} ${units[measure]}`;
		const name = t.overview.groups[group];
		const said = described(name, amount(first.value), amount(last.value));
		return [{ name, quiet: group === 'sammenligning', points, said }];
	});
	if (lines.length === 0) return null;
	const tickFormat = (value: number) => numbers.decimal(value, Number.isInteger(value) ? 0 : 1);
	return {
		key: monthsKey(measure),
		title: titleOf(titles[measure], placeName(words, municipality)),
		description: lines.map(({ said }) => said).join(' '),
		options: monthsChart(lines, { values: axes[measure], months: axis, tickFormat }, notice)
	};
}

/** What the trial's families cost, what of it is the trial's own, and what the comparison group costs. */
function mounting({ municipality, followed }: Released<SitePage>, words: Words, notice: string | null): Drawing | null {
	const { t, numbers } = words;
	const { mounting: text } = t.sites;
	const thousand = axisDivisor.cost;
	const lines = followed.flatMap(({ group, cost, trial }): (MountingLine & { readonly said: string })[] => {
		const isOwn = group === 'indsats';
		const both = [
			{ line: cost, name: isOwn ? text.cost : text.comparison, look: isOwn ? 'strong' : 'quiet' },
			{ line: trial, name: text.trial, look: 'own' }
		] as const;
		return both.flatMap(({ line, name, look }) => {
			const last = line.state === 'shown' ? line.points.at(-1) : undefined;
			if (line.state !== 'shown' || !last) return [];
			const points = line.points.map(({ month, value, lower, upper }) => ({
				...{ month, value: value / thousand },
				...{ lower: lower && lower / thousand, upper: upper && upper / thousand }
			}));
			const said = text.described(name, numbers.kroner(last.value), numbers.decimal(last.month, 0));
			return [{ name, look, points, said }];
		});
	});
	if (lines.length === 0) return null;
	return {
		key: MOUNTING,
		title: text.title(placeName(words, municipality)),
		description: lines.map(({ said }) => said).join(' '),
		options: mountingChart(
			lines,
			{ values: text.axis, months: text.months, tickFormat: (value) => numbers.decimal(value, 0) },
			notice
		)
	};
}
