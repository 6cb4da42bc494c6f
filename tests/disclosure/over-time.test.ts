import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whyApart } from '#lib/server/disclosure/over-time-pairs.ts';
import { whyViewsWait } from '#lib/server/disclosure/over-time.fixture.ts';
import type { Key } from '#lib/trial/records.ts';
import type { ReleasedSet } from '#lib/trial/sets-behind.ts';
import { blockHistories, editionsOfBlocks, smallBlocks } from './over-time-blocks.ts';
import { editionsOf, siteHistory, type Rule } from './over-time-history.ts';
import { readerOf } from './over-time-reader.ts';

/*
 * The authority is a reader who has kept every edition, knows who is behind each figure, and solves equations: with the
 * rule she learns nothing of fewer than five families. Not covered: what rounding, intervals and the ends of a scale say.
 */
const seed = 20_261_123;
const FEW = 4;
const noRule: Rule = () => new Map();

const oneSite = siteHistory({ min: 10, max: 12 });
const twoSites = fc.tuple(siteHistory({ min: 12, max: 30 }), siteHistory({ min: 12, max: 30 }));

/** Whether she learns anything of some 1-4 families, whoever they are. */
function learnsOfAnyFew(editions: readonly (readonly ReleasedSet[])[]): boolean {
	const sets = editions.flat();
	const isTold = readerOf(sets);
	const everybody = [...new Set(sets.flatMap(({ parts }) => [...parts.keys()]))];
	// What is told of some is told of these with any others: so it is enough to try the largest.
	return subsets(everybody, FEW).some((families) => isTold(new Set(families)));
}

function subsets(of: readonly Key[], size: number): Key[][] {
	if (size === 0 || of.length <= size) return [of.slice(0, size)];
	const [first, ...rest] = of as [Key, ...Key[]];
	return [...subsets(rest, size - 1).map((families) => [first, ...families]), ...subsets(rest, size)];
}

/** Whether she learns anything of one family, or of the 1-4 that are in one set and not in another, or changed between them. */
function learnsOfOneOrNewcomers(editions: readonly (readonly ReleasedSet[])[]): boolean {
	const sets = editions.flat();
	const isTold = readerOf(sets);
	const everybody = [...new Set(sets.flatMap(({ parts }) => [...parts.keys()]))];
	const between = sets.flatMap((one) =>
		sets.map((other) => [...one.parts.keys()].filter((family) => one.parts.get(family) !== other.parts.get(family)))
	);
	return [...everybody.map((family) => [family]), ...between.filter(({ length }) => length > 0 && length <= FEW)].some(
		(families) => isTold(new Set(families))
	);
}

describe('eight editions of a site, whoever comes, goes and is corrected', () => {
	test('tell nothing of fewer than five families', () => {
		fc.assert(
			fc.property(oneSite, (site) => !learnsOfAnyFew(editionsOf([site], whyViewsWait))),
			{ seed, numRuns: 15 }
		);
	});

	test('tell of some without the rule', () => {
		const histories = fc.sample(oneSite, { seed, numRuns: 10 });
		expect(histories.some((site) => learnsOfAnyFew(editionsOf([site], noRule)))).toBe(true);
	});
});

describe('eight editions of two sites and both together, in two views that move at different times', () => {
	test('tell nothing of one family, or of so few newcomers', () => {
		fc.assert(
			fc.property(twoSites, (sites) => !learnsOfOneOrNewcomers(editionsOf(sites, whyViewsWait))),
			{ seed, numRuns: 40 }
		);
	});

	test('tell of some without the rule', () => {
		const histories = fc.sample(twoSites, { seed, numRuns: 10 });
		expect(histories.some((sites) => learnsOfOneOrNewcomers(editionsOf(sites, noRule)))).toBe(true);
	});
});

describe('eight editions between which whole blocks of families come and go, or are corrected and corrected back', () => {
	const learnsOfABlock = (editions: readonly (readonly ReleasedSet[])[]) => {
		const isTold = readerOf(editions.flat());
		return smallBlocks.some(isTold);
	};
	const histories = fc.sample(blockHistories, { seed, numRuns: 300 });

	test('tell nothing of fewer than five families', () => {
		expect(histories.filter((blocks) => learnsOfABlock(editionsOfBlocks(blocks, whyViewsWait)))).toEqual([]);
	});

	// Each edition differs from each other one by none or five, and that is not enough.
	test('tell of some where editions are held against each other two by two only', () => {
		const twoByTwo: Rule = (now, earlier) => {
			const why = whyApart(earlier.flat())(now);
			return new Map(why ? [['start:cost', why]] : []);
		};
		expect(histories.some((blocks) => learnsOfABlock(editionsOfBlocks(blocks, twoByTwo)))).toBe(true);
	});
});
