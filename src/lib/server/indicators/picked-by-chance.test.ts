import { describe, expect, test } from 'vitest';
import { contact, familyFile, familyRecord } from '../../../../tests/support/family-file.ts';
import { pickedByChance } from './picked-by-chance.ts';
import { siteOf } from '../../../../tests/support/site-behind.ts';

/** A family with so many contact persons two years before its start and so many the year after. */
const family = (earlier: number, later: number, stated = {}) =>
	familyFile({
		family: familyRecord(stated),
		contacts: [
			...Array.from({ length: earlier }, (_, place) => contact(place, -400, -370)),
			...Array.from({ length: later }, (_, place) => contact(100 + place, -50, -20))
		]
	});
const ofContacts = (...sites: Parameters<typeof siteOf>[]) =>
	pickedByChance(sites.map((site) => siteOf(...site))).filter(({ measure }) => measure === 'contact-points');

describe('picking the fifth with the highest values', () => {
	// By hand: of ten families the two with 8 and 6 are picked; the year after they have 3 and 4.
	test('shows how far they fall before anything was done', () => {
		const [found] = ofContacts(
			[[family(8, 3), ...Array.from({ length: 7 }, () => family(2, 3))]],
			[[family(6, 4), family(2, 3)], { municipality: '316' }, 50]
		);
		expect(found).toMatchObject({
			group: 'indsats',
			everybody: { families: 10, earlier: 3, later: 3.1 },
			picked: { families: 2, earlier: 7, later: 3.5, change: -3.5 },
			sites: [
				{ scope: '320', families: 8, picked: 1, others: 0 },
				{ scope: '316', families: 2, picked: 1, others: 0 }
			]
		});
	});

	test('leaves out whom the registers hold for one year only, and whom they picked by it', () => {
		const registeredFrom = familyRecord().start - 370;
		const [found] = ofContacts([
			[family(3, 3), family(9, 1, { registeredFrom }), family(9, 1, { selection: 'kontaktpunkter' })]
		]);
		expect(found).toMatchObject({ everybody: { families: 1 }, sites: [{ families: 1, others: 2 }] });
	});

	test('has nothing to say where nobody is left', () => {
		const [found] = ofContacts([[]]);
		expect(found).toMatchObject({ everybody: { families: 0, earlier: null }, picked: { families: 0, change: null } });
	});
});
