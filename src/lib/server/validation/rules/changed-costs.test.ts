import { describe, expect, test } from 'vitest';
import { dayOfIso } from '#lib/trial/day.ts';
import { cost, familyFile } from '../../../../../tests/support/family-file.ts';
import { changedCosts } from './changed-costs.ts';

// Months are counted from July 2018.
const CUTOFF = dayOfIso('2018-10-15');
const changes = (before: ReturnType<typeof cost>[], now: ReturnType<typeof cost>[]) =>
	changedCosts(familyFile({ costs: before }), CUTOFF, familyFile({ costs: now })).map(({ row, parameters }) => [
		row,
		parameters['month'],
		parameters['previous'],
		parameters['amount']
	]);

describe('costs that have changed', () => {
	test('are told month by month, with what they were and are in øre, and the row they stand in now', () => {
		expect(changes([cost(0, 100)], [cost(0, 150, { row: 7 })])).toEqual([[7, '2018-07', 10_000, 15_000]]);
	});

	test('are also those that are gone, and those that came to a month already told', () => {
		expect(changes([cost(0, 100)], [])).toEqual([[null, '2018-07', 10_000, 0]]);
		expect(changes([], [cost(1, 100, { row: 3 })])).toEqual([[3, '2018-08', 0, 10_000]]);
	});

	test('are sums: the same amount in two rows is no change, and neither is 0 kr. instead of nothing', () => {
		expect(changes([cost(0, 100)], [cost(0, 60), cost(0, 40)])).toEqual([]);
		expect(changes([], [cost(0, 0)])).toEqual([]);
	});

	test('are told apart by category and payer', () => {
		expect(changes([cost(0, 100)], [cost(0, 100, { payer: 'stat', row: 4 })])).toEqual([
			[null, '2018-07', 10_000, 0],
			[4, '2018-07', 0, 10_000]
		]);
	});

	// September was over on the cut-off day, October was not.
	test('are not looked for in months that were still open', () => {
		expect(changes([cost(2, 100), cost(3, 100)], [cost(2, 100), cost(3, 900), cost(4, 50)])).toEqual([]);
		expect(changes([cost(2, 100)], [cost(2, 101)])).toHaveLength(1);
	});
});
