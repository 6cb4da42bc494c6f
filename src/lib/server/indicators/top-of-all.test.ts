import { describe, expect, test } from 'vitest';
import { contact, familyFile, familyRecord } from '../../../../tests/support/family-file.ts';
import { siteOf } from '../../../../tests/support/site-behind.ts';
import { sizeOfTop, topsOfAll } from './top-of-all.ts';

const withContacts = (count: number) =>
	familyFile({ contacts: Array.from({ length: count }, (_, place) => contact(place, -20, null)) });

describe('what the families with the highest values account for', () => {
	// By hand: 10 + 6 of 10 + 6 + 2 + 2 at two sites, and the one with 10 alone.
	test('is their share of all sites together', () => {
		const sites = [siteOf([withContacts(2), withContacts(10)]), siteOf([withContacts(6), withContacts(2)], {}, 10)];
		expect(topsOfAll(sites).find(({ measure }) => measure === 'contact-points')).toEqual({
			measure: 'contact-points',
			amounts: [10, 6, 2, 2],
			tops: [
				{ top: 0.1, families: 1, share: 0.5 },
				{ top: 0.2, families: 1, share: 0.5 },
				{ top: 0.5, families: 2, share: 0.8 }
			]
		});
	});

	test('is of the trial alone, and of sites that delivered the table', () => {
		const comparison = { ...withContacts(5), family: familyRecord({ group: 'sammenligning' }) };
		const [tops] = topsOfAll([siteOf([comparison])]).filter(({ measure }) => measure === 'contact-points');
		expect(tops?.amounts).toEqual([]);
		const withoutTable = siteOf([withContacts(5)], { tables: new Set(['familier']) });
		expect(topsOfAll([withoutTable]).map(({ amounts }) => amounts)).toEqual([[], []]);
	});

	// By hand: a tenth of 110 is 11; of 111 it is more than 11.
	test('is of enough families to be the share', () => {
		expect([sizeOfTop(110, 0.1), sizeOfTop(111, 0.1), sizeOfTop(5, 0.2), sizeOfTop(0, 0.5)]).toEqual([11, 12, 1, 0]);
	});
});
