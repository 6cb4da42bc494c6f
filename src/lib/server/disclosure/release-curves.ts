import { ALL, type Estimates, type SurvivalEstimate } from '#lib/trial/estimates.ts';
import type { CurveDrawn, CurvePoint, CurveShown, SurvivalPoint } from '#lib/trial/measure-page.ts';
import type { SurvivalMeasure } from '#lib/trial/measures.ts';
import type { Figure } from '#lib/trial/released.ts';
import type { Series } from '#lib/trial/overview.ts';
import type { Barred } from './barred.ts';
import { mergeSteps } from './merge-steps.ts';
import type { Unreleased } from './unreleased.ts';
import { FEWEST_FAMILIES, FEWEST_FOR_CERTAINTY, ROUND_AT_RISK_TO } from './thresholds.ts';

/**
 * The survival curves of all sites together, and of nothing less.
 *
 * A curve tells the shares that the overview tells, and more: so it is drawn only where those of all together
 * are shown. It ends where fewer than ten families are left, its steps hold several events each, and who is
 * left is rounded. Where a single site has families behind it, all together is that site, and has no curve.
 */
export function releaseCurves(
	{ estimates, more }: Pick<Unreleased, 'estimates' | 'more'>,
	series: Series,
	barred: Barred
): readonly CurveShown[] {
	return more.curves
		.filter(({ measure }) => measure === series.measure)
		.map(({ measure, group, window, points }) => {
			const blocked = figuresOfAll(series, { group, window }).find(({ state }) => state !== 'shown');
			if (blocked && blocked.state !== 'shown') return { group, window, curve: blocked };
			const curve = isOfSeveralSites(estimates, { measure, group, window }) && drawn(points, measure);
			if (!curve) return { group, window, curve: { state: 'hidden' } };
			const isRiskBarred = barred.hasOf('risk-table', measure, { scope: ALL, group });
			return { group, window, curve: isRiskBarred ? { ...curve, atRisk: [] } : curve };
		});
}

/** Of a single site only the shares at some days are told, never the curve. */
function isOfSeveralSites(
	{ survival }: Estimates,
	{ measure, group, window }: Pick<SurvivalEstimate, 'measure' | 'group' | 'window'>
): boolean {
	const sites = survival.filter(
		(one) =>
			one.measure === measure && one.group === group && one.window === window && one.scope !== ALL && one.families > 0
	);
	return sites.length > 1;
}

/** What the overview says of all together, from which the curve must not be told apart. */
function figuresOfAll(series: Series, { group, window }: Pick<CurveShown, 'group' | 'window'>): readonly Figure[] {
	if (series.kind === 'share') {
		const shares = series.cells.find(({ scope }) => scope === ALL)?.[group];
		return shares ? [shares.after6Months.value, shares.after12Months.value] : [{ state: 'hidden' }];
	}
	const change = series.cells.find(({ scope }) => scope === ALL)?.[group].plain;
	if (!change) return [{ state: 'hidden' }];
	return [window === 'before' ? change.before : change.after];
}

/** Null where there are events, but too few for a single step, or nobody to draw. */
function drawn(points: readonly SurvivalPoint[], measure: SurvivalMeasure): CurveDrawn | null {
	const [start] = points;
	const told = points.filter(({ families }) => families >= FEWEST_FAMILIES);
	const last = told.at(-1);
	if (!start || !last) return null;
	const steps = mergeSteps(told).filter(({ survival }) => survival > 0 || start.families >= FEWEST_FOR_CERTAINTY);
	if (steps.length === 0 && told.some(({ events }) => events > 0)) return null;
	return {
		state: 'shown',
		points: [start, ...steps].map((point) => curvePoint(point, measure === 'return-to-work')),
		atRisk: told
			.filter(({ day }) => day % QUARTER === 0)
			.map(({ day, atRisk }) => ({ day, count: Math.round(atRisk / ROUND_AT_RISK_TO) * ROUND_AT_RISK_TO })),
		lastDay: last.day
	};
}

/** The quarters that who is left is told for. */
const QUARTER = 91;

/**
 * Work is told by who is back, services by what still runs; in whole per cent, as everywhere on the pages. An exact
 * height would tell how many are behind a step of five.
 */
function curvePoint({ day, survival, lower, upper }: SurvivalPoint, tellsEvent: boolean): CurvePoint {
	if (!tellsEvent) return { day, share: wholePercent(survival), lower: limit(lower), upper: limit(upper) };
	const complement = (share: number | null) => (share === null ? null : wholePercent(1 - share));
	return { day, share: wholePercent(1 - survival), lower: complement(upper), upper: complement(lower) };
}

function limit(share: number | null): number | null {
	return share === null ? null : wholePercent(share);
}

function wholePercent(share: number): number {
	return Math.round(share * 100) / 100;
}
