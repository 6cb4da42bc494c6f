import { expect, test } from 'vitest';
import { largestUnits } from './largest-units.ts';

const units = [
	{ unit: 7, amount: 5 },
	{ unit: 3, amount: 9 },
	{ unit: 2, amount: 5 }
];

test('are the largest, and of equal ones those with the lowest number', () => {
	expect(largestUnits(units, 2, ({ amount }) => amount).map(({ unit }) => unit)).toEqual([3, 2]);
});

test('are all where there are not so many, and none for a size of none', () => {
	expect(largestUnits(units, 10, ({ amount }) => amount)).toHaveLength(3);
	expect(largestUnits(units, -1, ({ amount }) => amount)).toEqual([]);
});
