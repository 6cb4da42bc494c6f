import { expect, test } from 'vitest';
import { contact, familyFile, familyRecord } from '../../../../tests/support/family-file.ts';
import { elementDifferences } from './element-differences.ts';
import { siteOf } from '../../../../tests/support/site-behind.ts';

/** Families with so many contact persons before and after, half of them with the element. */
const family = (before: number, after: number, coordinatingCaseworker: boolean) =>
	familyFile({
		family: familyRecord({ coordinatingCaseworker }),
		contacts: [
			...Array.from({ length: before }, (_, place) => contact(place, -20, -10)),
			...Array.from({ length: after }, (_, place) => contact(place, 300, null))
		]
	});
const families = (count: number, hasElement: boolean) =>
	Array.from({ length: count }, (_, place) => family(2 + (place % 5), hasElement ? 1 : 1 + (place % 2), hasElement));
const differenceOf = (...sites: Parameters<typeof siteOf>[]) =>
	elementDifferences(sites.map((site) => siteOf(...site))).find(
		({ measure, element }) => measure === 'contact-points' && element === 'coordinatingCaseworker'
	);

// By hand: ten end with 1, ten with 1.5 on average, and the levels before are the same.
test('is what the families with it did more, at a site with ten of each', () => {
	const found = differenceOf([[...families(10, true), ...families(10, false)]]);
	expect(found).toMatchObject({ families: 20, with: 10, without: 10, isApartFromSite: true });
	expect(found?.difference).toBeCloseTo(-0.5, 10);
	expect(found?.lower).toBeLessThan(-0.5);
});

test('cannot be told from the site where no site has ten of each', () => {
	const found = differenceOf([families(20, true)], [families(20, false), { municipality: '316' }, 100]);
	expect(found).toMatchObject({ with: 20, without: 20, isApartFromSite: false, difference: null });
	expect(differenceOf([[...families(10, true), ...families(9, false)]])?.isApartFromSite).toBe(false);
});
