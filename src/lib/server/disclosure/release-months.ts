import { digitsOf } from '#lib/trial/digits.ts';
import { groups } from '#lib/trial/code-lists.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { Overview, Series } from '#lib/trial/overview.ts';
import type { Figure } from '#lib/trial/released.ts';
import { monthsSinceStart, type MonthlyMeans, type MonthMean, type MonthMeasure } from '#lib/trial/site-estimates.ts';
import type { MonthsShown } from '#lib/trial/site-figures.ts';
import { isDominated } from './dominated.ts';
import { figure, notEstimable } from './figure.ts';
import { rounded } from './rounded.ts';
import { FEWEST_FAMILIES, FEWEST_FOR_CERTAINTY, isSmall } from './thresholds.ts';

/**
 * A measure by month since the start, for both groups of each municipality.
 *
 * The twelve months of a year add up to what the measure tells of it, and are of the same families. So they are told
 * only where the measure's own two levels are, and all of them or none: eleven months and the year would give the
 * twelfth. A family with nothing to add to a month does not count among the ten that it needs.
 */
export function releaseMonths(
	estimates: readonly MonthlyMeans[],
	measure: MonthMeasure,
	{ scopes, indicators }: Overview
): readonly MonthsShown[] {
	const series = indicators.flatMap((one) => [...one.series]).find((one) => one.measure === measure);
	return scopes
		.filter((scope) => scope !== ALL)
		.flatMap((scope) =>
			groups.map(({ code: group }) => {
				const record = estimates.find(
					(one) => one.measure === measure && one.scope === scope && one.group === group && one.families > 0
				);
				const ofYear = levelOfYear(series, { scope, group });
				const isOpen = record !== undefined && record.months.every((month) => mayBeTold(record, month));
				const months = monthsSinceStart.map((month, at) => {
					const value = record?.months[at]?.value ?? null;
					return { month, value: ofYear.state === 'shown' ? figure(value, isOpen) : ofYear };
				});
				return { scope, group, months: rounded(months, digitsOf[measure]) };
			})
		);
}

/** What the overview says of the measure's two years, from which the months must not be told apart. */
function levelOfYear(series: Series | undefined, { scope, group }: Pick<MonthsShown, 'scope' | 'group'>): Figure {
	const cell = series?.kind === 'change' ? series.cells.find((one) => one.scope === scope)?.[group].plain : undefined;
	if (!cell) return notEstimable('not-delivered');
	return cell.before.state === 'shown' ? cell.after : cell.before;
}

function mayBeTold({ measure, families }: MonthlyMeans, month: MonthMean): boolean {
	if (month.contributing < FEWEST_FAMILIES) return false;
	if (measure !== 'self-support') return !isDominated(month.concentration);
	// A share of days tells which few have any of them, and which few have others.
	const isCertain = month.within === 0 || month.outside === 0;
	return !isSmall(month.within) && !isSmall(month.outside) && !(isCertain && families < FEWEST_FOR_CERTAINTY);
}
