import { placeName } from '#lib/i18n/place-name.ts';
import { axisDivisor } from '#lib/i18n/units.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Released } from '#lib/trial/released.ts';
import { monthMeasures, type MonthMeasure } from '#lib/trial/site-estimates.ts';
import type { SitePage } from '#lib/trial/site-page.ts';
import { isSelectedOnCost } from '#lib/trial/selected-on-cost.ts';
import { aimDrawing } from './aim-drawing.ts';
import { caseMixDrawing } from './case-mix-drawing.ts';
import { costPartsDrawing } from './cost-parts-drawing.ts';
import type { Drawing } from './drawing.ts';
import type { Charts } from './drawn-once.ts';
import { headlineStrip } from './headline-strip.ts';
import { highestOf, monthLines, monthsDrawing } from './month-drawings.ts';
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
		caseMixDrawing(page, words, notice),
		...page.headlines.map((headline) => headlineStrip(headline, words, notice)),
		costPartsDrawing(
			page.municipality,
			{ partitions: [page.payers, page.groups], isSelectedOn: isSelectedOnCost(page) },
			words,
			notice
		),
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

/** The months of one measure on a scale of their own; null where none is told. */
function months(
	{ municipality, months: told }: Released<SitePage>,
	measure: MonthMeasure,
	words: Words,
	notice: string | null
): Drawing | null {
	const lines = monthLines(told[measure], measure, words);
	if (lines.length === 0) return null;
	return monthsDrawing(
		{ key: monthsKey(measure), place: municipality, lines, highest: highestOf(lines) },
		measure,
		words,
		notice
	);
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
