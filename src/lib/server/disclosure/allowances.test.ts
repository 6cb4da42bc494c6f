import { describe, expect, test } from 'vitest';
import { ALL } from '#lib/trial/estimates.ts';
import { allowances, hasRoomForFew } from './allowances.ts';

const set = (scope: string, families: number, started = families, barred = false) => ({
	scope,
	families,
	within: [started],
	barred
});
const everything = { figures: true, count: true, coverage: true };
const nothing = { figures: false, count: false, coverage: false };

describe('what may be shown of a figure (rules of disclosure, version 1)', () => {
	test.each([
		['ten families show everything', 10, 20, everything],
		['nine show how many they are, and no mean', 9, 20, { ...everything, figures: false }],
		['four show nothing', 4, 20, nothing],
		['nobody is no secret', 0, 20, { ...everything, figures: false }],
		['four left out are as few as four', 30, 34, { ...everything, count: false, coverage: false }],
		['five left out may be counted', 30, 35, everything]
	])('%s', (_, families, started, allowance) => {
		expect(allowances([set('320', families, started)])('320')).toEqual(allowance);
	});

	test('a figure may be barred for a reason of its own', () => {
		expect(allowances([set('320', 30, 30, true)])('320').figures).toBe(false);
	});

	// By hand: 10, 11, 12, 13 and 14 of 14 are five numbers; of 13 there are but four.
	test.each([
		[13, 10, false],
		[13, 12, false],
		[14, 11, true],
		[14, 13, true]
	])('of %i started, %i with a hidden count show figures: %s', (started, families, figures) => {
		expect(hasRoomForFew(started)).toBe(figures);
		expect(allowances([set('320', families, started)])('320')).toEqual({ ...nothing, figures });
	});

	test('a scope that nobody asked about shows nothing', () => {
		expect(allowances([])('320')).toEqual(nothing);
	});
});

describe('all together', () => {
	// The mean of 30 and the mean of 23 of them give the mean of the other 7.
	test('is hidden where it would give a site’s figure away', () => {
		const may = allowances([set('320', 7), set('316', 23), set(ALL, 30)]);
		expect([may('316'), may(ALL)]).toEqual([everything, { ...everything, figures: false }]);
	});

	test('is hidden where it would give a site’s count away, and its figures too: they are weighted with the counts', () => {
		const may = allowances([set('320', 30, 33), set('316', 23), set(ALL, 53, 56)]);
		expect([may('320').figures, may(ALL)]).toEqual([true, nothing]);
	});

	test('is shown where a site has nobody to give away', () => {
		const may = allowances([set('320', 0, 20), set('316', 23), set(ALL, 23, 43)]);
		expect(may(ALL)).toEqual(everything);
	});
});

describe('a share of fewer than twenty that is the same for everybody', () => {
	const share = (families: number, started: number) =>
		allowances([{ ...set('320', families, started), shareOf: started }])('320');

	test('100 % is hidden with the count, which beside those who started would tell it', () => {
		expect(share(19, 19)).toEqual({ ...nothing, figures: true });
		expect(share(20, 20)).toEqual(everything);
	});

	test('0 % is hidden; that there is nobody is no secret', () => {
		expect(share(0, 19)).toEqual({ ...nothing, count: true });
		expect(share(0, 20)).toEqual({ ...everything, figures: false });
	});

	// Else who knows the rules could tell everybody from all but a few.
	test('nothing else tells 14 of 14 from 13 of 14', () => {
		const beside = (families: number) =>
			allowances([
				{ ...set('320', families, 14), shareOf: 14 },
				{ ...set('316', 30, 40), shareOf: 40 },
				{ ...set(ALL, 30 + families, 54), shareOf: 54 }
			]);
		for (const scope of ['320', '316', ALL]) expect(beside(14)(scope)).toEqual(beside(13)(scope));
	});
});

test('a count that another measure would give away is hidden without taking the figure along', () => {
	const may = allowances([{ ...set('316', 34, 41), isCountBarred: true }, set('370', 32, 44), set(ALL, 66, 85)]);
	expect(may('316')).toEqual({ figures: true, count: false, coverage: false });
	expect(may('370')).toEqual(everything);
	expect(may(ALL)).toEqual({ figures: true, count: false, coverage: false });
});

test('that does not open all together where the count gives itself away', () => {
	const may = allowances([{ ...set('316', 30, 33), isCountBarred: true }, set('370', 32, 44), set(ALL, 62, 77)]);
	expect(may(ALL)).toEqual(nothing);
});
