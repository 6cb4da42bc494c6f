import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenCounts, hiddenCountsWithAll } from './distribution.ts';

/** The counts as a reader sees them: null where hidden. */
const shown = (counts: readonly number[]) => {
	const hidden = hiddenCounts(counts);
	return counts.map((count, index) => (hidden[index] ? null : count));
};

const distributions = fc.array(fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 })), {
	minLength: 2,
	maxLength: 8
});

describe('a distribution whose total is known', () => {
	test.each([
		['nothing is small', [12, 0, 5], [12, 0, 5]],
		['one is small: the next smallest goes with it', [12, 3, 8], [12, null, null]],
		// 1 + 2 leaves room for (1, 2) and (2, 1) only; with the 6 each can be anything from 1 to 7.
		['two are small', [20, 1, 2, 6], [20, null, null, null]],
		// 4 + 4 = 8: from 1 to 7.
		['two small ones may be room enough', [20, 4, 4, 6], [20, null, null, 6]],
		['there is nothing to hide behind', [2, 0, 0], [null, null, null]]
	])('%s', (_, counts, expected) => {
		expect(shown(counts)).toEqual(expected);
	});

	// 3 and 9 are hidden, 12 together. Of the second eight are told elsewhere: the first is then 1, 2, 3 or 4.
	test('hides more where another page tells a part of a hidden count', () => {
		const counts = [3, 9, 30];
		expect(hiddenCounts(counts)).toEqual([true, true, false]);
		expect(hiddenCounts(counts, [0, 8, 0])).toEqual([true, true, true]);
		expect(hiddenCounts(counts, [0, 7, 0])).toEqual([true, true, false]);
	});

	test('shows no count from 1 to 4', () => {
		fc.assert(
			fc.property(distributions, (counts) => shown(counts).every((count) => count === null || count === 0 || count > 4))
		);
	});

	test('leaves every hidden count at least five possible values, with the total and the rest subtracted', () => {
		fc.assert(
			fc.property(distributions, (counts) => {
				const total = counts.reduce((sum, count) => sum + count, 0);
				const visible = shown(counts);
				const unknown = visible.filter((count) => count === null).length;
				// A total under 5 is hidden itself (release-status.ts), and with it there is nothing to subtract from.
				if (unknown === 0 || total < 5) return true;
				const rest = total - visible.reduce<number>((sum, count) => sum + (count ?? 0), 0);
				const everythingIsHidden = unknown === counts.length;
				const values = everythingIsHidden ? rest + 1 : rest - (unknown - 1);
				return unknown > 1 && values >= 5;
			})
		);
	});
});

test('all together hides what any site hides', () => {
	const hidden = hiddenCountsWithAll([
		[12, 3, 8],
		[9, 9, 9]
	]);
	expect(hidden.all).toEqual([false, true, true]);
});
