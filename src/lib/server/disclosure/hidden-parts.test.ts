import { describe, expect, test } from 'vitest';
import type { FamilyAmounts } from '#lib/trial/site-estimates.ts';
import { hiddenParts } from './hidden-parts.ts';

/** So many families with an amount in each part, each family in one part only; the same in both years. */
function families(counts: readonly number[], amount = (family: number) => 1000 + family): FamilyAmounts[] {
	return counts.flatMap((count, part) =>
		Array.from({ length: count }, (_, family) => {
			const amounts = counts.map((__, at) => (at === part ? amount(family) : 0));
			return { before: amounts, after: amounts };
		})
	);
}
const hidden = (some: readonly FamilyAmounts[], about: Partial<Parameters<typeof hiddenParts>[2]> = {}) =>
	hiddenParts(some[0]?.before.length ?? 0, some, { isHidden: () => false, isOfTrial: () => false, ...about });

// By the rules of disclosure, version 1.
describe('the parts of a cost that is known', () => {
	test('are all shown where ten families have each', () => {
		expect(hidden(families([10, 12, 30]))).toEqual([false, false, false]);
	});

	// 9 + 12 = 21 families make up what the two hidden ones come to.
	test('hide with one of nine families the next smallest', () => {
		expect(hidden(families([30, 9, 12]))).toEqual([false, true, true]);
	});

	test('hide further until ten families make up what is hidden', () => {
		expect(hidden(families([30, 2, 3]))).toEqual([true, true, true]);
		expect(hidden(families([30, 4, 6, 11]))).toEqual([false, true, true, false]);
	});

	test('hide one of ten families of whom two have nearly all of it', () => {
		const some = [...families([30, 0, 0]), ...families([0, 10, 20], (family) => (family < 2 ? 90_000 : 100))];
		expect(hidden(some)[1]).toBe(true);
	});

	test('hide one that is the same for everybody, unless the trial sets it', () => {
		const some = families([30]).map(({ before }) => ({
			...{ before: [...before, 500], after: [...before, 500] }
		}));
		expect(hidden(some)).toEqual([true, true]);
		expect(hidden(some, { isOfTrial: (part) => part === 1 })).toEqual([false, false]);
	});

	// 0 % of fewer than twenty says the same of every family.
	test('tell of nothing only of twenty families, or where there could be none', () => {
		expect(hidden(families([19, 0]))).toEqual([true, true]);
		expect(hidden(families([20, 0]))).toEqual([false, false]);
		const bought = families([12, 0]).map(({ before: [own = 0] }) => ({ before: [own, 0], after: [own, 7] }));
		expect(hidden(bought, { isOfTrial: (part) => part === 1 })).toEqual([false, false]);
	});

	test('need ten families in each of the two years', () => {
		const some = families([30, 12, 12]).map(({ before, after }, at) =>
			at >= 30 && at < 33 ? { before, after: [5, 0, 0] } : { before, after }
		);
		expect(hidden(some)).toEqual([false, true, true]);
	});
});
