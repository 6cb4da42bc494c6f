import { describe, expect, test } from 'vitest';
import type { PartOfAll } from '#lib/trial/target-group-estimates.ts';
import { Barred, nothingBarred } from './barred.ts';
import { hidden, overviewOf, shown } from './page.fixture.ts';
import { releaseParts } from './release-parts.ts';

const sites = [
	{ scope: '320', started: 60, pairs: 60 },
	{ scope: '316', started: 60, pairs: 60 }
];

/** A part of the trial's families with so many at each of the two sites. */
function part(code: string, [faxe, holbaek]: readonly [number, number], stated: Partial<PartOfAll> = {}): PartOfAll {
	const n = faxe + holbaek;
	const amounts = Array.from({ length: n }, (_, place) => 100 + place);
	return {
		...{ parting: 'target-group', code, measure: 'contact-points', n },
		...{ before: 4, after: 3, change: -1, lower: -2, upper: 0, amounts: { before: amounts, after: amounts } },
		sites: [
			{ scope: '320', families: faxe },
			{ scope: '316', families: holbaek }
		],
		others: [],
		...stated
	};
}

function shownOf(parts: readonly PartOfAll[], overview = overviewOf(sites), barred = nothingBarred) {
	const released = releaseParts(parts, overview, barred);
	return (['target-group', 'start'] as const)
		.flatMap((parting) => released[parting].flatMap((one) => one.parts))
		.filter(({ change, families }) => change.value.state === 'shown' && families.state === 'shown')
		.map(({ code }) => code);
}

describe('parts of all together', () => {
	const large = [part('anbragte', [30, 30]), part('handicap', [30, 30])];

	test('are shown with how many they are', () => {
		const [first] = releaseParts(large, overviewOf(sites), nothingBarred)['target-group'].flatMap(({ parts }) => parts);
		expect(first).toEqual({
			code: 'anbragte',
			families: shown(60),
			...{ before: shown(4), after: shown(3) },
			change: { value: shown(-1), lower: shown(-2), upper: shown(0) }
		});
	});

	test('are ten families', () => {
		expect(shownOf([part('anbragte', [30, 30]), part('handicap', [25, 25]), part('andet', [5, 5])])).toHaveLength(3);
		expect(shownOf([part('anbragte', [30, 30]), part('handicap', [26, 25]), part('andet', [4, 5])])).not.toContain(
			'andet'
		);
	});

	// What is left of all without the two large ones would be the mean of nine.
	test('leave nobody or ten families besides them', () => {
		expect(shownOf([part('anbragte', [30, 30]), part('handicap', [26, 25]), part('andet', [4, 5])])).toEqual([
			'anbragte'
		]);
	});

	// The target group less the site is the mean of the five who live elsewhere.
	test('are no site, give or take a few', () => {
		expect(shownOf([part('anbragte', [60, 5]), part('handicap', [0, 55])])).toEqual([]);
		expect(shownOf([part('anbragte', [60, 0]), part('handicap', [0, 60])])).toHaveLength(2);
	});

	test('are not told where all together is not, nor where a bar hides them', () => {
		const small = overviewOf([...sites, { scope: '370', started: 7, pairs: 7 }]);
		expect(shownOf(large, small)).toEqual([]);
		const barred = new Barred([{ part: 'parts', place: { scope: 'all', group: 'indsats' } }]);
		expect(shownOf(large, overviewOf(sites), barred)).toEqual([]);
	});

	test('are not the same for every family in them, nor at the end of the scale when they are fewer than twenty', () => {
		const alike = part('anbragte', [30, 30], { reason: 'zero-spread' });
		expect(shownOf([alike, part('handicap', [30, 30])])).toEqual(['handicap']);
		expect(shownOf([part('anbragte', [50, 51]), part('handicap', [10, 9], { after: 0 })])).toEqual(['anbragte']);
	});

	test('of cost do not rest on two families, and neither does what is left', () => {
		const ofTwo = { before: [9000, 9000, ...Array.from({ length: 58 }, () => 1)], after: [] };
		const cost = { measure: 'cost' } as const;
		const parts = [part('anbragte', [30, 30], cost), part('handicap', [30, 30], { ...cost, amounts: ofTwo })];
		expect(shownOf(parts)).toEqual([]);
	});

	// By hand: a half-year that is a target group and three more.
	test('are not told by half-year where a target group gives a few of them away', () => {
		const start = (code: string, others: readonly [number, number]): PartOfAll =>
			part(code, [30, 30], {
				parting: 'start',
				others: [
					{ parting: 'target-group', code: 'anbragte', families: others[0] },
					{ parting: 'target-group', code: 'handicap', families: others[1] }
				]
			});
		const apart = [start('2018-1', [30, 30]), start('2018-2', [30, 30])];
		expect(shownOf([...large, ...apart])).toHaveLength(4);
		expect(shownOf([...large, start('2018-1', [57, 3]), start('2018-2', [3, 57])])).toEqual(['anbragte', 'handicap']);
	});

	test('say of nobody that there is nobody', () => {
		const nobody = part('andet', [0, 0], { before: null, after: null, change: null, lower: null, upper: null });
		const found = releaseParts([...large, nobody], overviewOf(sites), nothingBarred)['target-group'].flatMap(
			({ parts }) => parts
		);
		expect(found[2]?.families).toEqual({ state: 'not-estimable', reason: 'no-pairs' });
		expect(found[0]?.families).not.toEqual(hidden);
	});
});
