import { describe, expect, test } from 'vitest';
import type { Estimates } from '#lib/trial/estimates.ts';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { contact, familyFile, municipalityData } from '../../../../tests/support/family-file.ts';
import { computeEstimates } from './estimates.ts';

/** A site whose families had so many contact persons before, and so many after. */
function site(municipality: string, ...pairs: (readonly [before: number, after: number])[]) {
	const families = pairs.map(([before, after]) =>
		familyFile({
			contacts: [
				...Array.from({ length: before }, (_, index) => contact(index, -90, -1)),
				...Array.from({ length: after }, (_, index) => contact(index, 275, 364))
			]
		})
	);
	return municipalityData(families, { municipality });
}

function beside(...municipalities: ReturnType<typeof site>[]) {
	const options = { bootstrap: false, together: true };
	const { sites, siteTests } = computeEstimates(municipalities, registeredProtocol, options) as Estimates;
	return {
		differences: sites.filter(({ measure }) => measure === 'contact-points'),
		test: siteTests.find(({ measure, group }) => measure === 'contact-points' && group === 'indsats')
	};
}

describe('sites beside each other', () => {
	test('differ by what is left when the before value is accounted for', () => {
		const { differences } = beside(
			site('320', [2, 3], [4, 4], [3, 4], [3, 3]),
			site('370', [4, 3], [6, 4], [5, 4], [5, 3])
		);
		expect(differences).toHaveLength(1);
		// By hand: slope 1/2 in both; means 3.5 at 3 and 3.5 at 5, so 0 − 1/2 · 2.
		expect(differences[0]).toMatchObject({
			...{ reference: '320', other: '370', difference: expect.closeTo(-1, 12) as number }
		});
		expect(differences[0]?.pHolm).toBe(differences[0]?.p);
	});

	test('are every two of them, the lower code first, corrected by Holm', () => {
		const { differences, test: all } = beside(
			site('370', [1, 1], [2, 5], [4, 2]),
			site('316', [2, 2], [5, 1], [3, 4]),
			site('320', [1, 4], [2, 2], [6, 5])
		);
		expect(differences.map(({ reference, other }) => `${reference} ${other}`)).toEqual([
			'316 320',
			'316 370',
			'320 370'
		]);
		const smallest = Math.min(...differences.map(({ p }) => p ?? NaN));
		expect(Math.min(...differences.map(({ pHolm }) => pHolm ?? NaN))).toBeCloseTo(Math.min(1, 3 * smallest), 12);
		expect(all).toMatchObject({ sites: 3, df1: 2, df2: 5 });
	});

	test('before values that are all the same are left out, and cost no degree of freedom', () => {
		const { differences, test: all } = beside(site('320', [3, 1], [3, 2]), site('370', [3, 4], [3, 5]));
		expect(differences[0]).toMatchObject({ difference: expect.closeTo(3, 12) as number });
		expect(all).toMatchObject({ df1: 1, df2: 2 });
	});

	test('cannot be told from before values that are the same within each', () => {
		const { differences, test: all } = beside(site('320', [3, 1], [3, 2]), site('370', [5, 4], [5, 5]));
		expect(differences[0]).toMatchObject({ difference: null, p: null, reason: 'nothing-to-compare' });
		expect(all).toMatchObject({ sites: 2, f: null, reason: 'nothing-to-compare' });
	});

	test('have no standard error where one family settles the slope', () => {
		// The only family of all whose before value differs from the others of its site.
		const { differences, test: all } = beside(site('320', [3, 1], [3, 2]), site('370', [5, 4], [5, 5], [9, 2]));
		expect(differences[0]?.difference).not.toBeNull();
		expect(differences[0]).toMatchObject({ lower: null, p: null, pHolm: null, reason: 'leverage-one' });
		expect(all).toMatchObject({ sites: 2, f: null, reason: 'leverage-one' });
	});

	test('have none where the lines fit without any spread', () => {
		const { differences, test: all } = beside(site('320', [1, 1], [2, 2]), site('370', [1, 3], [4, 6]));
		expect(differences[0]).toMatchObject({
			...{ difference: expect.closeTo(2, 9) as number, p: null, reason: 'zero-spread' }
		});
		expect(all).toMatchObject({ f: null, reason: 'zero-spread' });
	});

	test('that have no spread are not compared by the spread of a third', () => {
		const { differences, test: all } = beside(
			site('320', [3, 1], [3, 1], [3, 1]),
			site('329', [3, 2], [3, 2]),
			site('370', [3, 3], [3, 6], [3, 4], [3, 7], [3, 1], [3, 2], [3, 5])
		);
		expect(differences.map(({ reason }) => reason)).toEqual(['zero-spread', undefined, undefined]);
		expect(all).toMatchObject({ f: null, reason: 'zero-spread' });
	});

	test('of which one has a single pair are named, and cannot be compared', () => {
		const { differences, test: all } = beside(site('320', [3, 1], [2, 2]), site('370', [5, 4]), site('316'));
		expect(differences).toMatchObject([{ reference: '320', other: '370', difference: null, reason: 'one-pair' }]);
		expect(all).toMatchObject({ sites: 1, f: null, reason: 'nothing-to-compare' });
	});
});

test('one municipality alone is beside nobody', () => {
	const options = { bootstrap: false, together: false };
	const alone = computeEstimates([site('320', [3, 1], [2, 2])], registeredProtocol, options) as Estimates;
	expect(alone).toMatchObject({ sites: [], siteTests: [] });
	expect(new Set(alone.paired.map(({ scope }) => scope))).toEqual(new Set(['320']));
});
