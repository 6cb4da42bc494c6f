import type { CurveShown } from '#lib/trial/measure-page.ts';
import type { Released } from '#lib/trial/released.ts';
import type { MountingUp } from '#lib/trial/site-figures.ts';
import type { Words } from './words.ts';

/** Every number of a curve, point by point, as the table beside the chart says them; none of one that is not drawn. */
export function curvePointTexts(words: Words, curve: Released<CurveShown['curve'] | MountingUp>): readonly string[] {
	if (curve.state !== 'shown') return [];
	const { numbers, t } = words;
	const { point, leftAt } = t.figureSources.figures;
	const count = (value: number) => numbers.decimal(value, 0);
	const withRange = (value: number, limits: readonly (number | null)[], format: (one: number) => string) => {
		const [lower = null, upper = null] = limits;
		const range = lower === null || upper === null ? '' : ` (${t.table.range(format(lower), format(upper))})`;
		return `${format(value)}${range}`;
	};
	if (!('lastDay' in curve))
		return curve.points.map(({ month, value, lower, upper }) =>
			t.sites.mounting.point(count(month), withRange(value, [lower, upper], numbers.kroner))
		);
	return [
		...curve.points.map(({ day, share, lower, upper }) =>
			point(t.measurePage.curve.day, count(day), withRange(share, [lower, upper], numbers.percent))
		),
		...curve.atRisk.map((left) => leftAt(count(left.day), count(left.count)))
	];
}
