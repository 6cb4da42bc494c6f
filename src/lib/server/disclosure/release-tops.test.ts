import { expect, test } from 'vitest';
import { hidden, shown } from './page.fixture.ts';
import { releaseTops } from './release-tops.ts';

const topsOf = (amounts: readonly number[], sizes: readonly number[], share = 0.5) => {
	const tops = ([0.1, 0.2, 0.5] as const).map((top, place) => ({ top, families: sizes[place] ?? 0, share }));
	const [found] = releaseTops([{ measure: 'cost', amounts, tops }]);
	return found?.tops.map((one) => one.share);
};
const falling = Array.from({ length: 100 }, (_, place) => 200 - place);

// The rule: each share where it holds at least ten.
test('a share is shown where it holds ten families', () => {
	expect(topsOf(falling, [10, 20, 50])).toEqual([shown(0.5), shown(0.5), shown(0.5)]);
	expect(topsOf(falling.slice(0, 90), [9, 18, 45])).toEqual([hidden, shown(0.5), shown(0.5)]);
	expect(topsOf(falling.slice(0, 18), [2, 4, 9])).toEqual([hidden, hidden, hidden]);
});

// The share of those between is one less the other.
test('ten families are between two that are shown', () => {
	expect(topsOf(falling, [11, 20, 50])).toEqual([hidden, shown(0.5), shown(0.5)]);
});

test('two families do not make up nearly all of a part', () => {
	const two = [1000, 900, ...Array.from({ length: 98 }, () => 1)];
	expect(topsOf(two, [10, 20, 50])).toEqual([hidden, hidden, hidden]);
	const twoOfSecond = [...Array.from({ length: 10 }, () => 1000), 900, 900, ...Array.from({ length: 88 }, () => 1)];
	expect(topsOf(twoOfSecond, [10, 20, 50])).toEqual([hidden, shown(0.5), shown(0.5)]);
});

// 100 % says of each of the others that it has nothing.
test('all of it is told of twenty others or more', () => {
	const others = (count: number) => [
		...Array.from({ length: 30 }, () => 10),
		...Array.from({ length: count }, () => 0.001)
	];
	expect(topsOf(others(19), [1, 2, 30], 0.9999)?.[2]).toEqual(hidden);
	expect(topsOf(others(20), [1, 2, 30], 0.9999)?.[2]).toEqual(shown(0.9999));
});
