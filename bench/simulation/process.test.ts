import { describe, expect, test } from 'vitest';
import { sampleSummary } from '#lib/statistics/sample-summary.ts';
import { career, shareInWork } from './career.ts';
import { meanMonthlyCost, monthlyCosts, sumOf } from './cost-process.ts';
import { familyCosts, familyOpinions } from './parameters.ts';
import { monthlyOpinions } from './opinion.ts';
import { streamOf } from './random.ts';
import { drawSpells, redrawnFrom, spellDays, spellsWithin } from './spell-process.ts';

/** How many standard errors the mean of the values is away from what it should be. */
function errorsFrom(expected: number, values: readonly number[]): number {
	const { count, mean, sd } = sampleSummary(values);
	return Math.abs(mean - expected) / ((sd ?? NaN) / Math.sqrt(count));
}

/** Further out than this is one seed in fifteen thousand. */
const FAR = 4;

const many = <T>(count: number, one: (number: number) => T): T[] =>
	Array.from({ length: count }, (_, number) => one(number));

describe('costs', () => {
	const families = many(8000, (family) => monthlyCosts(streamOf(1, family), familyCosts, 25));

	test('are stationary: as high in the last month as in the first, and as the parameters say', () => {
		for (const month of [0, 12, 24]) {
			const costs = families.map((family) => family[month] ?? NaN);
			expect(errorsFrom(meanMonthlyCost(familyCosts), costs)).toBeLessThan(FAR);
		}
	});

	test('look the same run backwards: the year before a high month is as dear as the year after it', () => {
		const high = families.filter((costs) => (costs[12] ?? 0) > 3 * meanMonthlyCost(familyCosts));
		const rises = high.map((costs) => sumOf(costs, 13, 12) - sumOf(costs, 0, 12));
		expect(high.length).toBeGreaterThan(200);
		expect(errorsFrom(0, rises)).toBeLessThan(FAR);
	});

	test('fall after a high month, which is what selection is mistaken for an effect by', () => {
		const high = families.filter((costs) => sumOf(costs, 0, 12) > 30 * meanMonthlyCost(familyCosts));
		const changes = high.map((costs) => sumOf(costs, 12, 12) / sumOf(costs, 0, 12));
		expect(sampleSummary(changes).mean).toBeLessThan(0.9);
	});
});

describe('spells', () => {
	const process = { startsADay: 0.02, meanDays: 100 };
	const lives = many(4000, (life) => drawSpells(streamOf(2, life), process, 0, 999, () => 1));

	test("run in their long-run number from the first day on: starts a day times days (Little's law)", () => {
		for (const day of [0, 500, 999]) {
			const running = lives.map((spells) => spellsWithin(spells, day, day));
			expect(errorsFrom(2, running)).toBeLessThan(FAR);
		}
	});

	test('redrawn from a day on, begin anew there with their new length, and are the same before it', () => {
		const redrawn = lives.map((spells, life) => redrawnFrom(streamOf(3, life), spells, 500, 20));
		expect(redrawn.map((spells) => spellDays(spells, 0, 499))).toEqual(
			lives.map((spells) => spellDays(spells, 0, 499))
		);
		const running = redrawn.map((spells) => spellsWithin(spells, 999, 999));
		expect(errorsFrom(0.02 * 20, running)).toBeLessThan(FAR);
	});
});

test('an adult works the share of the days that finding and losing work come to', () => {
	const process = { findDaily: 0.01, loseDaily: 0.02 };
	const adults = many(2000, (adult) => career(streamOf(4, adult), process, [0, 999], () => 1, 1));
	const inWork = adults.map(
		(spells) =>
			spellDays(
				spells.filter(({ isWork }) => isWork),
				0,
				999
			) / 1000
	);
	expect(errorsFrom(shareInWork(process), inWork)).toBeLessThan(FAR);
});

test('finding work twice as fast from a day on leaves the days before as they should be', () => {
	const process = { findDaily: 0.01, loseDaily: 0.02 };
	const speed = (day: number): number => (day >= 500 ? 2 : 1);
	const adults = many(2000, (adult) => career(streamOf(5, adult), process, [0, 1999], speed, 2));
	const at = (day: number) =>
		adults.map((spells) =>
			spellsWithin(
				spells.filter(({ isWork }) => isWork),
				day,
				day
			)
		);
	expect(errorsFrom(1 / 3, at(499))).toBeLessThan(FAR);
	// 0.02 / (0.02 + 0.02), 1,500 days on.
	expect(errorsFrom(1 / 2, at(1999))).toBeLessThan(FAR);
});

test('opinions are as good on average in the last month as in the first', () => {
	const families = many(3000, (family) => monthlyOpinions(streamOf(6, family), familyOpinions, 24));
	for (const month of [0, 23]) {
		expect(
			errorsFrom(
				familyOpinions.mean,
				families.map((opinions) => opinions[month] ?? NaN)
			)
		).toBeLessThan(FAR);
	}
});
