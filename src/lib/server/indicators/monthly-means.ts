import { concentration } from '#lib/statistics/concentration.ts';
import { mean } from '#lib/statistics/mean.ts';
import type { Group } from '#lib/trial/code-lists.ts';
import type { Scope } from '#lib/trial/estimates.ts';
import {
	monthMeasures,
	monthsSinceStart,
	type MonthlyMeans,
	type MonthMean,
	type MonthMeasure
} from '#lib/trial/site-estimates.ts';
import type { FamilyOfSite } from './family-of-site.ts';
import type { DaysOfSupport } from './self-support.ts';

const notNull = <T>(value: T | null): value is T => value !== null;

/**
 * The measures of one group at one municipality by month since the start.
 *
 * Every month is of the same families, so the line is level where nothing happens to anybody. The share of days is of all
 * the families' days together: a family of two adults has twice as many of them. (The measure itself lets every family
 * count once, and so it is not quite the mean of the months.)
 */
export function monthlyMeans(scope: Scope, group: Group, families: readonly FamilyOfSite[]): MonthlyMeans[] {
	return monthMeasures.map((measure) => ({ measure, scope, group, ...meansOf(measure, families) }));
}

function meansOf(measure: MonthMeasure, families: readonly FamilyOfSite[]): Pick<MonthlyMeans, 'families' | 'months'> {
	const own = families.map(({ months }) => months);
	if (measure === 'self-support') return inMonths(own.map(({ support }) => support).filter(notNull), shareOfDays);
	if (measure === 'cost') return inMonths(own.map(({ cost }) => cost).filter(notNull), meanCost);
	return inMonths(own.map(({ contactPersons }) => contactPersons).filter(notNull), meanOf);
}

function inMonths<T>(families: readonly (readonly T[])[], meanIn: (values: readonly T[]) => Omit<MonthMean, 'month'>) {
	const months = monthsSinceStart.map((month, at) => {
		const values = families.flatMap((one) => one.slice(at, at + 1));
		return { month, ...meanIn(values) };
	});
	return { families: families.length, months };
}

function meanOf(values: readonly number[]): Omit<MonthMean, 'month'> {
	const contributing = values.filter((value) => value !== 0).length;
	return {
		value: values.length === 0 ? null : mean(values),
		...{ contributing, within: contributing, outside: values.length - contributing, concentration: null }
	};
}

function meanCost(values: readonly number[]): Omit<MonthMean, 'month'> {
	return { ...meanOf(values), concentration: concentration(values) };
}

/** In per cent. A family with both kinds of day is among those with any and among those with others. */
function shareOfDays(days: readonly DaysOfSupport[]): Omit<MonthMean, 'month'> {
	const sum = (part: (one: DaysOfSupport) => number) => days.reduce((total, one) => total + part(one), 0);
	const stated = sum((one) => one.stated);
	return {
		value: stated === 0 ? null : (100 * sum(({ own }) => own)) / stated,
		contributing: days.filter((one) => one.stated > 0).length,
		within: days.filter(({ own }) => own > 0).length,
		outside: days.filter((one) => one.own < one.stated).length,
		concentration: null
	};
}
