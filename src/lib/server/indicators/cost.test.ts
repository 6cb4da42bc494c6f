import { describe, expect, test } from 'vitest';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { cost, familyFile, familyRecord, municipalityData, START } from '../../../../tests/support/family-file.ts';
import { costIn, yearWithoutIndex } from './cost.ts';
import { computeEstimates } from './estimates.ts';
import { costPairs } from './family-pairs.ts';
import { monthWindows } from './windows.ts';

const { before, after } = monthWindows(START);
const delivered = municipalityData([]);

describe('cost', () => {
	test('is in the prices of 2019', () => {
		// By hand: 100 kr. of 2018 and 50 of 2019; index 102.23 and 103.00.
		expect(costIn([cost(0, 100), cost(6, 50)], after, registeredProtocol)).toBeCloseTo((100 * 103) / 102.23 + 50, 10);
	});

	test('takes the twelve months before the month of the start, and the twelve from it on', () => {
		const rows = [cost(-13, 1), cost(-12, 2), cost(-1, 4), cost(0, 8), cost(11, 16), cost(12, 32)];
		const in2019 = {
			...registeredProtocol,
			priceIndex: { name: 'flat', source: null, values: new Map([2017, 2018, 2019].map((year) => [year, 100])) }
		};
		expect(costIn(rows, before, in2019)).toBe(6);
		expect(costIn(rows, after, in2019)).toBe(24);
	});

	test('adds two equal rows, and subtracts a refund', () => {
		expect(costIn([cost(6, 10), cost(6, 10), cost(7, -5)], after, registeredProtocol)).toBeCloseTo(15, 12);
	});

	test('of a family without rows is 0 where the table was delivered, and nothing where it was not', () => {
		expect(costPairs(familyFile(), delivered, registeredProtocol)).toMatchObject({ cost: { before: 0, after: 0 } });
		expect(costPairs(familyFile(), { ...delivered, tables: new Set() }, registeredProtocol)).toEqual({});
	});

	test('beside it: the municipality’s, and without what the trial itself costs', () => {
		const costs = [cost(6, 1), cost(6, 2, { payer: 'stat' }), cost(6, 4, { category: 'forsoegets_indsats' })];
		expect(costPairs(familyFile({ costs }), delivered, registeredProtocol)).toMatchObject({
			cost: { after: 7 },
			'cost-municipality': { after: 5 },
			'cost-without-trial': { after: 3 }
		});
	});
});

describe('a year without an index', () => {
	const values = new Map([...registeredProtocol.priceIndex.values].filter(([year]) => year > 2017));
	const protocol = { ...registeredProtocol, priceIndex: { name: 'from 2018', source: null, values } };
	const estimatesOf = (month: number, family = familyRecord()) =>
		computeEstimates([municipalityData([familyFile({ family, costs: [cost(month, 1), cost(6, 1)] })])], protocol, {
			bootstrap: false,
			together: true
		});

	test('is named when a cost lies in it, in a window of a family with a pair', () => {
		expect(estimatesOf(-12)).toEqual({ missingPriceIndexYear: 2017 });
	});

	test('is no matter outside the windows, without a pair, or without consent', () => {
		expect(estimatesOf(-13)).toHaveProperty('paired');
		expect(estimatesOf(-12, familyRecord({ registeredFrom: START - 300 }))).toHaveProperty('paired');
		expect(estimatesOf(-12, familyRecord({ end: START + 9, endReason: 'samtykke_trukket' }))).toHaveProperty('paired');
	});

	test('is the earliest of several', () => {
		const only2019 = { ...protocol, priceIndex: { name: '2019', source: null, values: new Map([[2019, 103]]) } };
		expect(yearWithoutIndex([cost(0, 1), cost(-12, 1)], { first: before.first, last: after.last }, only2019)).toBe(
			2017
		);
		expect(yearWithoutIndex([cost(6, 1)], after, only2019)).toBeNull();
	});
});
