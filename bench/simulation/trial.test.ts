import { describe, expect, test } from 'vitest';
import { sampleSummary } from '#lib/statistics/sample-summary.ts';
import { ALL } from '#lib/trial/estimates.ts';
import { headlineMeasures } from '#lib/trial/measures.ts';
import { placeOfDay } from './calendar.ts';
import { sumOf } from './cost-process.ts';
import { estimatesOf } from './estimates-of.ts';
import { dearest } from './guard-trial.ts';
import { householdOf } from './household.ts';
import { costsOf } from './life.ts';
import { familyCosts, noEffect, plantedEffect } from './parameters.ts';
import { referred } from './referral.ts';
import { simulateTrial } from './trial.ts';
import { trueRestrictedMean, trueShareBack } from './true-times.ts';
import { trueChanges } from './truths.ts';
import { idleWorlds, plantedWorld } from './worlds.ts';

const many = <T>(count: number, one: (number: number) => T): T[] =>
	Array.from({ length: count }, (_, number) => one(number));

test('the same numbers give the same trial, others another', () => {
	const rows = (trial: number) => simulateTrial(plantedWorld, trial).flatMap(({ families }) => [...families]);
	expect(rows(1)).toEqual(rows(1));
	expect(rows(1)).not.toEqual(rows(2));
});

describe('a planted effect is what the generator realises', () => {
	const trials = many(12, (trial) => estimatesOf(simulateTrial(plantedWorld, trial)));
	/** How many standard errors the mean of the trials' estimates is away from the truth. */
	const errorsFrom = (truth: number, estimates: readonly (number | null | undefined)[]): number => {
		const { count, mean, sd } = sampleSummary(estimates.map((estimate) => estimate ?? NaN));
		return Math.abs(mean - truth) / ((sd ?? NaN) / Math.sqrt(count));
	};
	const truths = trueChanges(plantedEffect);

	test.each(headlineMeasures)('%s', (measure) => {
		const changes = trials.map(
			({ paired }) =>
				paired.find((one) => one.measure === measure && one.group === 'indsats' && one.scope === ALL)?.change
		);
		const idle = trials.map(
			({ paired }) =>
				paired.find((one) => one.measure === measure && one.group === 'sammenligning' && one.scope === ALL)?.change
		);
		expect(errorsFrom(truths[measure], changes)).toBeLessThan(4);
		expect(errorsFrom(0, idle)).toBeLessThan(4);
	});

	test.each([
		['indsats', plantedEffect],
		['sammenligning', noEffect]
	] as const)('times to an event, %s', (group, effect) => {
		const ofGroup = trials.map(({ survival }) => survival.filter((one) => one.group === group && one.scope === ALL));
		const back = ofGroup.map((records) => records.find(({ window }) => window === null)?.share364);
		const means = ofGroup.map((records) => records.find(({ window }) => window === 'after')?.restrictedMean);
		expect(errorsFrom(trueShareBack(effect), back)).toBeLessThan(4);
		expect(errorsFrom(trueRestrictedMean(effect), means)).toBeLessThan(4);
	});

	test('no effect comes to nothing', () => {
		for (const change of Object.values(trueChanges(noEffect))) expect(change).toBeCloseTo(0, 6);
	});
});

describe('who is picked', () => {
	const yearOf = (costs: Float64Array): number => sumOf(costs, 36, 12);

	test('the dearest of the population in the year before the selection', () => {
		const all = dearest(familyCosts, [1], 50, 50).map(yearOf);
		expect(all).toEqual(all.toSorted((a, b) => b - a));
		expect(dearest(familyCosts, [1], 5, 50).map(yearOf)).toEqual(all.slice(0, 5));
	});

	test('in a crisis, at a moment with a dearer year behind it', () => {
		const homes = many(200, (family) => householdOf([9, family], { trend: 0, dayPrice: 300 }));
		const yearBefore = (worstOf: number): number => {
			const years = homes.map((home) => {
				const { start } = referred(home, 'indsats', { worstOf, lookBack: 12 });
				return sumOf(costsOf(home), placeOfDay(start) - 12, 12);
			});
			return sampleSummary(years).mean;
		};
		expect(yearBefore(12)).toBeGreaterThan(1.1 * yearBefore(1));
	});

	test('in rounds, mostly in the first, with both groups from one list', () => {
		const [, , screened] = simulateTrial(idleWorlds.find(({ isScreened }) => isScreened) ?? plantedWorld, 1);
		const families = [...(screened?.families ?? [])].map(({ family }) => family);
		const chosen = families.filter(({ selection }) => selection === 'omkostning');
		// 80 in three rounds, each rounded.
		expect(Math.abs(families.filter(({ group }) => group === 'indsats').length - 80)).toBeLessThan(3);
		expect(chosen.length / families.length).toBeCloseTo(0.6, 1);
		expect(chosen.every(({ selectedTo, start }) => selectedTo !== null && selectedTo < start)).toBe(true);
	});
});
