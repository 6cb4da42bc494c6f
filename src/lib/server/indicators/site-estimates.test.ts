import { describe, expect, test } from 'vitest';
import { costGroupOf } from '#lib/trial/cost-groups.ts';
import { ALL } from '#lib/trial/estimates.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { estimatesOf } from '../../../../bench/simulation/estimates-of.ts';
import { seededTrial } from '../../../../tests/disclosure/seeded-trial.ts';
import { pageEstimates } from './page-estimates.ts';

const trial = await seededTrial();
const { paired, flow } = estimatesOf(trial);
const { sites } = pageEstimates(trial, registeredProtocol);
const pairedOf = (measure: string, scope: string, group: string) => {
	const found = paired.find(
		(one) => one.measure === measure && one.scope === scope && one.group === group && one.basis === 'plain'
	);
	if (!found) throw new Error(`no ${measure}`);
	return found;
};

// The authority is the measure: the same families and the same kroner, divided up.
describe('the synthetic trial divided up', () => {
	test('by month: the families of the measure, and months of cost that add up to its years', () => {
		for (const { measure, scope, group, families, months } of sites.months) {
			const whole = pairedOf(measure, scope, group);
			expect({ measure, scope, group, families }).toEqual({ measure, scope, group, families: whole.n });
			if (measure !== 'cost' || families === 0) continue;
			const sum = (part: readonly { value: number | null }[]) =>
				part.reduce((all, { value }) => all + (value ?? NaN), 0);
			expect(sum(months.slice(0, 12))).toBeCloseTo(whole.before ?? NaN, 6);
			expect(sum(months.slice(12))).toBeCloseTo(whole.after ?? NaN, 6);
		}
	});

	test('by payer, group and category: parts that add up to the cost, and side measures that are among them', () => {
		for (const { partition, scope, group, parts, withoutTrial } of sites.costs) {
			const whole = pairedOf('cost', scope, group);
			if (whole.n === 0) continue;
			for (const year of ['before', 'after', 'change'] as const) {
				expect(parts.reduce((all, part) => all + (part[year] ?? NaN), 0)).toBeCloseTo(whole[year] ?? NaN, 6);
			}
			const municipality = parts.find(({ part }) => part === 'kommune');
			const { before, after, change, lower, upper } = pairedOf(
				partition === 'payers' ? 'cost-municipality' : 'cost-without-trial',
				...([scope, group] as const)
			);
			const expected = [before, after, change, lower, upper].map((value) => expect.closeTo(value ?? NaN, 6) as number);
			const own = partition === 'payers' ? municipality : withoutTrial;
			if (own) expect([own.before, own.after, own.change, own.lower, own.upper]).toEqual(expected);
		}
	});

	test('the categories of a group come to the group', () => {
		const at = (partition: string) =>
			sites.costs.find((one) => one.partition === partition && one.scope === ALL && one.group === 'indsats')?.parts ??
			[];
		for (const { part, after } of at('groups')) {
			const own = at('categories').filter((one) => costGroupOf(one.part as Parameters<typeof costGroupOf>[0]) === part);
			expect(own.reduce((all, one) => all + (one.after ?? NaN), 0)).toBeCloseTo(after ?? NaN, 6);
		}
	});

	test('how it is carried out is of everybody who started', () => {
		for (const { scope, families } of sites.carriedOut) {
			const started = flow.find((one) => one.scope === scope && one.group === 'indsats');
			expect(families).toBe((started?.started ?? 0) - (started?.consentWithdrawn ?? 0));
		}
	});

	// The families above all the others are above them by as much as the others are below.
	test('the differences of a municipality from the others are not all on one side', () => {
		for (const variable of ['adults', 'cost', 'target-group:handicap'] as const) {
			const differences = sites.caseMix
				.filter((one) => one.variable === variable)
				.map(({ difference }) => difference ?? 0);
			expect(Math.min(...differences)).toBeLessThan(0);
			expect(Math.max(...differences)).toBeGreaterThan(0);
		}
	});
});
