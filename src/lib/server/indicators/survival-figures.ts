import { clusteredInterval } from '#lib/statistics/clustered-interval.ts';
import type { SurvivalCurve } from '#lib/statistics/kaplan-meier.ts';
import { restrictedMean } from '#lib/statistics/restricted-mean.ts';
import { survivalMedian } from '#lib/statistics/survival-median.ts';
import type { Reason, SurvivalEstimate } from '#lib/trial/estimates.ts';
import { familiesIn, shareAt } from './share-at.ts';

/** Return to work is told after half a year and a year of whole weeks: 26 and 52. */
const HALF_A_YEAR = 182;
/** The share back in work after a year is what groups are compared by. */
export const A_YEAR = 364;
/** Services are told by their first 180 days, which even the newest ones soon are watched for. */
export const SERVICE_DAYS = 180;

/** The numbers of a record, without whose they are. */
type Figures = Omit<SurvivalEstimate, 'measure' | 'scope' | 'group' | 'window'>;

/** The record of nobody, and of the other measure's fields. */
export const noFigures = {
	n: 0,
	events: 0,
	families: 0,
	share182: null,
	lower182: null,
	upper182: null,
	share364: null,
	lower364: null,
	upper364: null,
	share180: null,
	lower180: null,
	upper180: null,
	median: null,
	medianLower: null,
	medianUpper: null,
	restrictedMean: null,
	restrictedMeanLower: null,
	restrictedMeanUpper: null
} as const satisfies Figures;

const counts = (curve: SurvivalCurve) => ({
	n: curve.lifetimes.length,
	events: curve.lifetimes.filter(({ event }) => event).length,
	families: familiesIn(curve)
});

/** A record has one reason: the first of those that apply to its numbers. */
const firstReason = (...reasons: readonly (Reason | null | undefined)[]): { reason?: Reason } => {
	const reason = reasons.find((candidate) => candidate);
	return reason ? { reason } : {};
};

const complement = (value: number | null): number | null => (value === null ? null : 1 - value);

/** The share back in work: what the curve of those still waiting leaves. */
export function returnToWorkFigures(curve: SurvivalCurve): Figures {
	const early = shareAt(curve, HALF_A_YEAR);
	const late = shareAt(curve, A_YEAR);
	return {
		...noFigures,
		...counts(curve),
		share182: complement(early.survival),
		lower182: complement(early.upper),
		upper182: complement(early.lower),
		share364: complement(late.survival),
		lower364: complement(late.upper),
		upper364: complement(late.lower),
		...firstReason(early.reason, late.reason)
	};
}

/** How long services run: the share that still does, the median, and the mean within the horizon. */
export function serviceDurationFigures(curve: SurvivalCurve): Figures {
	const share = shareAt(curve, SERVICE_DAYS);
	const { median, lower, upper } = survivalMedian(curve);
	const mean = restrictedMean(curve, SERVICE_DAYS);
	const interval = mean && clusteredInterval(mean.mean, mean.influence);
	return {
		...noFigures,
		...counts(curve),
		share180: share.survival,
		lower180: share.lower,
		upper180: share.upper,
		median,
		medianLower: lower,
		medianUpper: upper,
		restrictedMean: mean?.mean ?? null,
		restrictedMeanLower: interval?.lower ?? null,
		restrictedMeanUpper: interval?.upper ?? null,
		...firstReason(
			share.reason,
			mean && !interval ? 'zero-spread' : null,
			median === null || lower === null || upper === null ? 'median-not-reached' : null
		)
	};
}
