import { expect, test } from 'vitest';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { contact, cost, familyFile, familyRecord, START } from '../../../../tests/support/family-file.ts';
import { earlierYears } from './earlier-years.ts';

const rows = {
	costs: [cost(-13, 1000), cost(-1, 300), cost(0, 999)],
	contacts: [contact(1, -500, -400), contact(2, -500, -1), contact(3, -10, null)]
};
const yearsOf = (stated = {}) =>
	earlierYears(familyFile({ ...rows, family: familyRecord(stated) }), registeredProtocol);

// By hand: June 2017 and June 2018 in the prices of 2019. In both quarters two contact persons were there.
test('are the two years before the start, and nothing after it', () => {
	const { cost: costs, 'contact-points': contacts } = yearsOf();
	expect(costs?.earlier).toBeCloseTo((1000 * 103) / 101.4, 8);
	expect(costs?.later).toBeCloseTo((300 * 103) / 102.23, 8);
	expect(contacts).toEqual({ earlier: 2, later: 2 });
});

test('need registers that reach back to the first of them', () => {
	expect(yearsOf({ registeredFrom: START - 455 })['contact-points']).not.toBeNull();
	expect(yearsOf({ registeredFrom: START - 454 })['contact-points']).toBeNull();
	expect(yearsOf({ registeredFrom: START - 700 }).cost).toBeNull();
});

test('leave out whom they picked', () => {
	expect(yearsOf({ selection: 'omkostning' })).toMatchObject({ cost: null, 'contact-points': { earlier: 2 } });
	expect(yearsOf({ selection: 'kontaktpunkter' })['contact-points']).toBeNull();
});

test('need an index for each year', () => {
	const values = new Map(registeredProtocol.priceIndex.values);
	values.delete(2016);
	const protocol = { ...registeredProtocol, priceIndex: { ...registeredProtocol.priceIndex, values } };
	expect(earlierYears(familyFile(rows), protocol).cost).toBeNull();
});
