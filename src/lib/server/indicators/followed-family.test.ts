import { describe, expect, test } from 'vitest';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import type { FollowedFamily } from '#lib/trial/site-estimates.ts';
import { cost, familyFile, familyRecord, municipalityData, START } from '../../../../tests/support/family-file.ts';
import { countedAsFar } from './counted-as-far.ts';
import { followedFamily } from './followed-family.ts';

const costs = [cost(0, 100), cost(2, 300), cost(2, 50, { category: 'forsoegets_indsats' })];
const followed = (cutoff: number, stated = {}) =>
	followedFamily(
		familyFile({ family: familyRecord(stated), costs }),
		municipalityData([], { cutoff }),
		registeredProtocol
	);

describe('a followed family', () => {
	// It starts on 1 July 2018: the third month is over on 30 September, day 91.
	test('is counted for its whole months, those without a cost included', () => {
		const price = 103 / 102.23;
		const kroner = [100, 0, 350].map((amount) => expect.closeTo(amount * price, 9) as number);
		expect(followed(START + 91)?.cost).toEqual(kroner);
		expect(followed(START + 90)?.cost).toHaveLength(2);
		expect(followed(START + 91)?.trial[2]).toBeCloseTo(50 * price, 9);
	});

	test('is followed to the day it moved away, and two years at most', () => {
		expect(followed(START + 900, { end: START + 61, endReason: 'fraflyttet' })?.cost).toHaveLength(2);
		expect(followed(START + 900)?.cost).toHaveLength(24);
	});

	test('needs a register from its start only, and is compared where it has a year on both sides', () => {
		expect(followed(START + 400)?.isCompared).toBe(true);
		expect(followed(START + 400, { registeredFrom: START })).toMatchObject({ isCompared: false });
		expect(followed(START + 400, { registeredFrom: START + 1 })).toBeNull();
		expect(followed(START + 300)?.isCompared).toBe(false);
	});
});

const family = (months: number, isCompared: boolean): FollowedFamily => ({
	...{ isCompared, cost: new Array<number>(months).fill(1), trial: new Array<number>(months).fill(0) }
});
const several = (count: number, months: number, isCompared: boolean) =>
	Array.from({ length: count }, () => family(months, isCompared));

describe('how far the families that are not compared are counted', () => {
	const monthsOf = (families: readonly FollowedFamily[]) => countedAsFar(families).map(({ cost }) => cost.length);

	test('as far as ten of them are followed', () => {
		const others = [...several(4, 3, false), ...several(10, 8, false)];
		expect(monthsOf([...several(12, 20, true), ...others])).toEqual([
			...new Array<number>(12).fill(20),
			...new Array<number>(4).fill(3),
			...new Array<number>(10).fill(8)
		]);
	});

	test('not at all where they are nine, and to the end of them where nobody is compared', () => {
		expect(monthsOf([...several(12, 20, true), ...several(9, 6, false)]).slice(12)).toEqual(
			new Array<number>(9).fill(0)
		);
		expect(monthsOf(several(9, 6, false))).toEqual(new Array<number>(9).fill(6));
	});

	// After the year of the measure there is nothing to tell them apart from.
	test('after the first year with all the others', () => {
		expect(monthsOf([...several(12, 20, true), ...several(10, 14, false)]).slice(12)).toEqual(
			new Array<number>(10).fill(14)
		);
	});
});
