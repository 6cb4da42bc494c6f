import { describe, expect, test } from 'vitest';
import { ALL } from '#lib/trial/estimates.ts';

import { families, released, whyViewsWait } from './over-time.fixture.ts';

const why = (...args: Parameters<typeof whyViewsWait>) => Object.fromEntries(whyViewsWait(...args));
const twenty = families(1, 20);

// By the rules of disclosure, version 1: none, or at least five.
describe('a view against an earlier edition', () => {
	test.each([
		['nobody new', families(1, 20), null],
		['one newcomer', families(1, 21), 'newcomers'],
		['four newcomers', families(1, 24), 'newcomers'],
		['five newcomers', families(1, 25), null],
		['one that left', families(2, 20), 'newcomers'],
		['two that left and two that came', families(3, 22), 'newcomers'],
		['two that left and three that came', families(3, 23), null],
		['one invoice corrected', [...families(1, 19), [20, 'corrected']], 'corrections'],
		['four corrected', [...families(1, 16), ...families(17, 20, 'corrected')], 'corrections'],
		['five corrected', [...families(1, 15), ...families(16, 20, 'corrected')], null],
		['five newcomers and one corrected', [...families(2, 25), [1, 'corrected']], 'corrections'],
		['two newcomers and three corrected', [...families(4, 22), ...families(1, 3, 'corrected')], 'newcomers']
	] as const)('%s', (_, now, expected) => {
		const view = whyViewsWait([released(now)], [[released(twenty)]]).get('start:cost') ?? null;
		expect(view).toBe(expected);
	});

	test('waits for nothing in the first edition', () => {
		expect(why([released(twenty)], [])).toEqual({});
	});

	test('is held against every earlier one, not only against the last', () => {
		const earlier = [[released(twenty)], [released(families(1, 25))]];
		expect(why([released(families(1, 21))], earlier)).toEqual({ 'start:cost': 'newcomers' });
	});

	test('waits for all its sites, and no other view with it', () => {
		const other = { view: 'start:adults', quantity: 'adults' } as const;
		const now = [
			released(families(1, 21)),
			released(families(101, 110), { scope: '316' }),
			released(families(1, 40), other)
		];
		const earlier = [[released(twenty), released(families(1, 20), other)]];
		expect(why(now, earlier)).toEqual({ 'start:cost': 'newcomers' });
	});

	// Ten and twenty families were all there was; then a third site comes with three.
	test('waits where all together have a new site of three families, whose own figure is hidden', () => {
		const sites = [released(families(1, 10)), released(families(11, 30), { scope: '316' })];
		const now = [...sites, released(families(1, 33), { scope: ALL })];
		expect(why(now, [[...sites, released(families(1, 30), { scope: ALL })]])).toEqual({ 'start:cost': 'newcomers' });
	});
});

describe('two views of one quantity', () => {
	const ofPairs = { view: 'measure:cost' } as const;

	test('are held against each other from edition to edition', () => {
		const now = [released(families(1, 20), ofPairs)];
		expect(why(now, [[released(families(1, 18))]])).toEqual({ 'measure:cost': 'newcomers' });
	});

	// The start moves beside the pairs of the edition before, which stand there still.
	test('one that waits keeps old figures beside the new ones of the other', () => {
		const earlier = [[released(families(1, 20)), released(families(1, 14), ofPairs)]];
		const now = [released(families(1, 25)), released(families(1, 16), ofPairs)];
		expect(why(now, earlier)).toEqual({ 'measure:cost': 'newcomers' });
		const corrected = [...families(1, 14), ...families(15, 30, 'corrected')];
		expect(why([released(corrected.slice(0, 17)), ...now.slice(1)], earlier)).toEqual({
			'measure:cost': 'newcomers',
			'start:cost': 'newcomers'
		});
	});

	test('do not meet in other groups, scopes or quantities', () => {
		const earlier = [[released(families(1, 18))]];
		const now = [
			released(families(1, 20), { ...ofPairs, group: 'sammenligning' }),
			released(families(1, 20), { ...ofPairs, scope: '316' }),
			released(families(1, 20), { ...ofPairs, quantity: 'cost after' })
		];
		expect(why(now, earlier)).toEqual({});
	});
});

describe('several figures added and subtracted', () => {
	const core = families(1, 20);
	const p = families(21, 25);
	const q = families(31, 35);
	const r = families(41, 41);
	const four = [core, [...core, ...p], [...core, ...p, ...q], [...core, ...q, ...r]].map((one) => [released(one)]);

	// (C + P) - C = P, (C + P + Q) - (C + Q + r) = P - r: all pairs differ by five or more, and r comes out alone.
	test('four editions that differ by five or more, each from each, single out one family: the last one waits', () => {
		for (const [index, sets] of four.entries()) {
			expect(why(sets, four.slice(0, index))).toEqual(index === 3 ? { 'start:cost': 'newcomers' } : {});
		}
	});

	test('two of them in one edition, in two views: the one that is judged later waits', () => {
		const [first = [], second = [], third = [], fourth = []] = four;
		const ofPairs = third.map((set) => ({ ...set, view: 'measure:cost' as const }));
		expect(why(fourth, [first, second])).toEqual({});
		expect(why([...fourth, ...ofPairs], [first, second])).toEqual({ 'start:cost': 'newcomers' });
	});

	test('the same of corrections', () => {
		const corrected = (numbers: readonly number[]) =>
			released(families(1, 40).map(([family, value]) => [family, numbers.includes(family) ? 'corrected' : value]));
		const five = [21, 22, 23, 24, 25];
		const others = [31, 32, 33, 34, 35];
		const earlier = [[corrected([])], [corrected(five)], [corrected([...five, ...others])]];
		expect(why([corrected([...others, 40])], earlier)).toEqual({ 'start:cost': 'corrections' });
		expect(why([corrected([...others, 36, 37, 38, 39, 40])], earlier)).toEqual({});
	});

	test('what they have singled out before does not make everything wait', () => {
		const more = released([...families(1, 41), ...families(51, 60)]);
		expect(why([more], four)).toEqual({});
	});

	// Two touched families have no guarded pair; the others after are the same on both bases.
	test('the guarded figure is a part of the plain one', () => {
		const after = { view: 'measure:cost', quantity: 'cost after' } as const;
		const guarded = { view: 'measure:cost', quantity: 'cost after, guarded' } as const;
		expect(why([released(families(1, 20), guarded)], [[released(families(1, 22), after)]])).toEqual({
			'measure:cost': 'newcomers'
		});
	});

	// All together at the start, less the two sites that another view shows.
	test('all together less the sites, of two views that move at different times', () => {
		const pairs = { view: 'measure:cost' } as const;
		const earlier = [[released(families(1, 20), pairs), released(families(21, 40), { ...pairs, scope: '316' })]];
		const now = [released(families(1, 43), { scope: ALL })];
		expect(why(now, earlier)).toEqual({ 'start:cost': 'newcomers' });
	});
});

// By the rules of disclosure, version 1: 100 % of a set is told of twenty families or more.
describe('target groups of who is new', () => {
	const kinds = (numbers: Readonly<Record<string, readonly [number, string][]>>) =>
		Object.entries(numbers).map(([code, parts]) =>
			released(parts, { view: 'start:target-groups', quantity: `target group ${code}` })
		);
	const earlier = [kinds({ handicap: families(1, 20), andet: families(101, 110) })];

	test.each([
		['six of one kind', { handicap: families(1, 26), andet: families(101, 110) }, true],
		['six who left, of one kind', { handicap: families(1, 14), andet: families(101, 110) }, true],
		['six of one kind, where the other is hidden', { handicap: families(1, 26) }, true],
		['twenty of one kind', { handicap: families(1, 40), andet: families(101, 110) }, false],
		['six and five', { handicap: families(1, 26), andet: families(101, 115) }, false],
		['nobody', { handicap: families(1, 20), andet: families(101, 110) }, false]
	] as const)('%s', (_, now, waits) => {
		expect(why(kinds(now), earlier)).toEqual(waits ? { 'start:target-groups': 'newcomers' } : {});
	});
});
