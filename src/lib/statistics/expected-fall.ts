import { correlation } from './correlation.ts';
import { finiteOrNull } from './finite-or-null.ts';
import { mean } from './mean.ts';
import { standardDeviation } from './standard-deviation.ts';

/** A unit of the population that was selected from: its amounts in three periods. */
export interface PopulationUnit {
	readonly earlier: number;
	/** In the period that was selected on. */
	readonly before: number;
	readonly after: number;
}

/** What those selected were to be expected to do anyway. */
export interface ExpectedFall {
	readonly populationMean: number;
	/** Between the two periods up to the selection, over the population. */
	readonly correlation: number;
	readonly slope: number;
	/** How far those selected would fall back, if the population stayed as it was. */
	readonly fall: number;
	/** What they would have after, following the population's mean as well. */
	readonly expectedAfter: number;
	/** What they had after, minus that. */
	readonly net: number;
	/** The fall in per cent of the change there was; null where there was none. */
	readonly shareOfChange: number | null;
}

/**
 * How much a group selected for its large amounts falls back by itself, from how the whole
 * population's amounts in one period predict those in the next, before anything was done.
 *
 * It is a straight line: for amounts as skewed as costs the largest may fall back by more than it
 * says, which is why a placebo cohort (net-difference.ts) stands beside it. Null where nobody was
 * selected, or the population's amounts do not vary.
 */
export function expectedFall(
	population: readonly PopulationUnit[],
	selected: readonly PopulationUnit[]
): ExpectedFall | null {
	if (population.length === 0 || selected.length === 0) return null;
	const earlier = population.map((unit) => unit.earlier);
	const before = population.map((unit) => unit.before);
	const related = correlation(earlier, before);
	const sdEarlier = standardDeviation(earlier);
	const sdBefore = standardDeviation(before);
	if (related === null || sdEarlier === null || sdBefore === null) return null;
	const populationMean = mean(before);
	const slope = related * (sdBefore / sdEarlier);
	const selectedBefore = mean(selected.map((unit) => unit.before));
	const selectedAfter = mean(selected.map((unit) => unit.after));
	const beyond = selectedBefore - populationMean;
	const fall = (1 - slope) * beyond;
	const expectedAfter = mean(population.map((unit) => unit.after)) + slope * beyond;
	const result = {
		populationMean,
		correlation: related,
		slope,
		fall,
		expectedAfter,
		net: selectedAfter - expectedAfter
	};
	if (!Object.values(result).every(Number.isFinite)) return null;
	return { ...result, shareOfChange: finiteOrNull((100 * fall) / (selectedBefore - selectedAfter)) };
}
