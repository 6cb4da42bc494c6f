import type { Words } from '#lib/i18n/words.ts';
import { groups } from '#lib/trial/code-lists.ts';
import type { MeasurePage } from '#lib/trial/measure-page.ts';
import type { Released } from '#lib/trial/released.ts';
import type { Drawing } from './drawing.ts';
import { survivalChart, type NamedCurve } from './survival-chart.ts';

/** The key of the chart of a group's curves. */
export function curveKey(group: string): string {
	return `curve-${group}`;
}

/** The curves of a page: work in one chart, since the groups are compared; services in one for each group. */
export function curveDrawings(page: Released<MeasurePage>, words: Words, notice: string | null): readonly Drawing[] {
	const { measure } = page;
	if (measure !== 'return-to-work' && measure !== 'service-duration') return [];
	const { overview, measurePage } = words.t;
	const { titles, axes, days, titleOf } = measurePage.curve;
	const title = titles[measure];
	const axisTexts = { shares: axes[measure], days, percent: (share: number) => words.numbers.decimal(share * 100, 0) };
	const charts =
		measure === 'return-to-work'
			? [{ key: curveKey('indsats'), title, curves: curvesOf(page, words, null) }]
			: groups.map(({ code }) => ({
					key: curveKey(code),
					title: titleOf(title, overview.groups[code]),
					curves: curvesOf(page, words, code)
				}));
	return charts
		.filter(({ curves }) => curves.length > 0)
		.map(({ key, title, curves }) => ({
			...{ key, title },
			description: curves.map((curve) => curveText(curve, words)).join(' '),
			options: survivalChart(curves, axisTexts, notice)
		}));
}

/** The curves that may be drawn, of both groups or of one; the quieter one is what the other is held against. */
export function curvesOf(
	{ curves }: Released<MeasurePage>,
	{ t }: Words,
	group: string | null
): readonly (NamedCurve & { readonly key: string })[] {
	return curves.flatMap((one) => {
		if (one.curve.state !== 'shown' || (group !== null && one.group !== group)) return [];
		const name = one.window === null ? t.overview.groups[one.group] : t.measurePage.curve.windows[one.window];
		const quiet = one.window === null ? one.group === 'sammenligning' : one.window === 'before';
		return [{ key: `${one.group}-${one.window ?? ''}`, name, quiet, curve: one.curve }];
	});
}

function curveText({ name, curve }: NamedCurve, words: Words): string {
	const last = curve.points.at(-1);
	if (!last) return '';
	const day = words.numbers.decimal(curve.lastDay, 0);
	return words.t.measurePage.curve.described(name, words.numbers.percent(last.share), day);
}
