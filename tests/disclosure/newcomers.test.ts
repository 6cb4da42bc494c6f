import { describe, expect, test } from 'vitest';
import { monthOfDay } from '#lib/trial/day.ts';
import type { FamilyFile } from '#lib/trial/records.ts';
import { historyFamilies, historyFamily } from './history-family.ts';
import { isWorkedOut } from './subtract-totals.ts';
import { editionsOf, editionsWithoutMemory, lateIn, type Quarter } from './trial-history.ts';

/*
 * Families come and go between editions, and views move at different times. Whoever has all editions subtracts: one
 * mean times its number from another, "alle" less the sites, the start less the pairs. That the attack works is held
 * first, on editions that were made without a memory. The authority is what the families' own invoices come to.
 */
const YEAR_END = '2020-12-31';
const SPRING = '2021-03-31';
const SUMMER = '2021-06-30';

const faxe = (last: number) => historyFamilies(1, last);
const holbaek = (last: number) => historyFamilies(101, last);
const naestved = historyFamilies(201, 220);
const first: Quarter = { cutoff: YEAR_END, families: { '320': faxe(20), '316': holbaek(120), '370': naestved } };

/** What these families cost in the year before, together: it is 2019, so the prices are the protocol's. */
function costBefore(families: readonly FamilyFile[]): number {
	const ore = families.flatMap(({ family, costs }) =>
		costs.filter(({ month }) => month < monthOfDay(family.start)).map(({ amount }) => amount)
	);
	return ore.reduce((sum, amount) => sum + amount, 0) / 100;
}

describe('newcomers at one site', { timeout: 300_000 }, () => {
	test.each([1, 4])('%i of them: nothing is told of them, though another site moves', async (count) => {
		const families = { '320': faxe(20 + count), '316': holbaek(125), '370': naestved };
		const quarters = [first, { cutoff: SUMMER, families }];
		const secret = costBefore(historyFamilies(21, 20 + count));
		expect(isWorkedOut(await editionsWithoutMemory(quarters), secret)).toBe(true);
		const editions = await editionsOf(quarters);
		expect(isWorkedOut(editions, secret)).toBe(false);
		for (const view of ['start:families', 'start:cost', 'flow', 'measure:cost', 'measure:service-days'] as const)
			expect(lateIn(editions[1], view), view).toEqual(['320 indsats newcomers']);
		expect(isWorkedOut(editions, costBefore(historyFamilies(121, 125)))).toBe(true);
	});

	test('five of them: the views move, and only what the five cost together is told', async () => {
		const quarters = [first, { cutoff: SUMMER, families: { ...first.families, '320': faxe(25) } }];
		const editions = await editionsOf(quarters);
		for (const view of ['start:cost', 'measure:cost'] as const) expect(lateIn(editions[1], view)).toEqual([]);
		expect(isWorkedOut(editions, costBefore(historyFamilies(21, 25)))).toBe(true);
		for (const one of historyFamilies(21, 25)) expect(isWorkedOut(editions, costBefore([one]))).toBe(false);
	});

	test('three at one and two at another: that all together has five more lets neither move', async () => {
		const families = { '320': faxe(23), '316': holbaek(122), '370': naestved };
		const quarters = [first, { cutoff: SUMMER, families }];
		const secrets = [historyFamilies(21, 23), historyFamilies(121, 122)].map(costBefore);
		const forgetful = await editionsWithoutMemory(quarters);
		const editions = await editionsOf(quarters);
		for (const secret of secrets) {
			expect(isWorkedOut(forgetful, secret)).toBe(true);
			expect(isWorkedOut(editions, secret)).toBe(false);
		}
	});
});

describe('views that move at different times', { timeout: 300_000 }, () => {
	// Twelve new ones in spring, whom the mean at the start shows; in summer two more come who have both years already.
	const spring: Quarter = { cutoff: SPRING, families: { ...first.families, '320': faxe(32) } };
	const summer: Quarter = { cutoff: SUMMER, families: { ...first.families, '320': faxe(34) } };
	const quarters = [first, spring, summer];
	const secret = costBefore(historyFamilies(33, 34));

	test('the pairs of the summer less the start of the spring are two newcomers: the pairs wait', async () => {
		expect(isWorkedOut(await editionsWithoutMemory(quarters), secret)).toBe(true);
		const editions = await editionsOf(quarters);
		expect(isWorkedOut(editions, secret)).toBe(false);
		expect(lateIn(editions[1], 'start:cost')).toEqual([]);
		expect(lateIn(editions[1], 'measure:cost')).toEqual(['next-meeting']);
		expect(lateIn(editions[2], 'measure:cost')).toEqual(['320 indsats newcomers']);
	});

	test('with three more the pairs move, together with the start', async () => {
		const editions = await editionsOf([
			first,
			spring,
			{ ...summer, families: { ...summer.families, '320': faxe(37) } }
		]);
		for (const view of ['measure:cost', 'start:cost'] as const) expect(lateIn(editions[2], view)).toEqual([]);
		expect(isWorkedOut(editions, costBefore(historyFamilies(33, 37)))).toBe(true);
	});
});

describe('a site that delivers for the first time', { timeout: 300_000 }, () => {
	const two: Quarter = { cutoff: YEAR_END, families: { '320': faxe(20), '316': holbaek(120) } };
	const withThird = (last: number): Quarter[] => [
		two,
		{ cutoff: SUMMER, families: { ...two.families, '370': historyFamilies(201, last) } }
	];

	test('three families: “alle” is hidden with the site, and alle less the others tells nothing', async () => {
		const editions = await editionsOf(withThird(203));
		expect(isWorkedOut(editions, costBefore(historyFamilies(201, 203)))).toBe(false);
		for (const view of ['start:families', 'start:cost'] as const) {
			const shown = editions[1]?.views[view].figures.filter(({ figure, scope, group }) => {
				return group === 'indsats' && figure.state === 'shown' && (scope === '370' || scope === 'all');
			});
			expect(shown, view).toEqual([]);
		}
	});

	test('twelve families are shown with “alle”', async () => {
		const editions = await editionsOf(withThird(212));
		expect(isWorkedOut(editions, costBefore(historyFamilies(201, 212)))).toBe(true);
	});
});

describe('a family that withdraws its consent', { timeout: 300_000 }, () => {
	const without = (count: number): FamilyFile[] =>
		faxe(30).map((file, at) => (at < count ? historyFamily(at + 1, { withdrawn: '2021-05-01' }) : file));
	const from = { ...first, families: { ...first.families, '320': faxe(30) } };
	const until = (count: number) => [from, { cutoff: SUMMER, families: { ...first.families, '320': without(count) } }];

	test('alone is gone from no figure that another edition shows it in', async () => {
		const secret = costBefore([historyFamily(1)]);
		expect(isWorkedOut(await editionsWithoutMemory(until(1)), secret)).toBe(true);
		const editions = await editionsOf(until(1));
		expect(isWorkedOut(editions, secret)).toBe(false);
		expect(lateIn(editions[1], 'start:cost')).toEqual(['320 indsats newcomers']);
	});

	test('with four others is gone from all of them', async () => {
		const editions = await editionsOf(until(5));
		expect(lateIn(editions[1], 'start:cost')).toEqual([]);
		expect(isWorkedOut(editions, costBefore(faxe(5)))).toBe(true);
	});
});
