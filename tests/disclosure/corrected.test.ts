import { describe, expect, test } from 'vitest';
import type { EditionContent } from '#lib/trial/edition.ts';
import { historyFamilies, historyFamily, type Stated } from './history-family.ts';
import { isWorkedOut } from './subtract-totals.ts';
import { editionsOf, editionsWithoutMemory, lateIn, type Quarter } from './trial-history.ts';

/*
 * One family's invoice is corrected between two editions. Whoever has both multiplies each mean by its number and
 * subtracts. Without a memory of who was behind the figures the amount comes out; this is held first, so that the
 * attack is known to work. The authority is the amount that was added to the invoice.
 */
const INVOICE = 87_500;
/** By hand: the consumer price index of 2019 over that of 2020, as the amount is told in prices of 2019. */
const FROM_2020 = 103 / 103.43;

const YEAR_END = '2020-12-31';
const SUMMER = '2021-06-30';
const YEAR_AFTER = '2021-12-31';
const others = { '316': historyFamilies(101, 120), '370': historyFamilies(201, 220) };

/** Two editions; in the second the first families of Faxe are what is stated of them. */
function twice(corrected: readonly Stated[], { stated = {}, second = SUMMER }: Twice = {}): Quarter[] {
	const rest = historyFamilies(corrected.length + 1, 20, stated);
	const before = historyFamilies(1, corrected.length, stated);
	const after = corrected.map((correction, at) => historyFamily(at + 1, { ...stated, ...correction }));
	return [
		{ cutoff: YEAR_END, families: { ...others, '320': [...before, ...rest] } },
		{ cutoff: second, families: { ...others, '320': [...after, ...rest] } }
	];
}

interface Twice {
	readonly stated?: Stated;
	readonly second?: string;
}

/** What waits of the two views of cost, and of one that the correction does not touch, in an edition. */
function waiting(edition: EditionContent | undefined) {
	const [pairs, start, others] = (['measure:cost', 'start:cost', 'start:plans'] as const).map((view) =>
		lateIn(edition, view)
	);
	return { pairs, start, others };
}

const nothing = { pairs: [], start: [], others: [] };
const late = ['320 indsats corrections'];

/** Its month lies in 2019 for everybody here, in the prices of which kroner are told. */
const invoiceBefore: Stated = { corrections: [[-6, INVOICE]] };
const invoiceAfter: Stated = { corrections: [[3, INVOICE]] };
const invoiceInBoth: Stated = {
	corrections: [...(invoiceBefore.corrections ?? []), ...(invoiceAfter.corrections ?? [])]
};
describe('an invoice of one family', { timeout: 300_000 }, () => {
	test.each([
		['in the year before', invoiceBefore, INVOICE, { ...nothing, pairs: late, start: late }],
		['in the year after', invoiceAfter, INVOICE * FROM_2020, { ...nothing, pairs: late }],
		['in both years', invoiceInBoth, INVOICE, { ...nothing, pairs: late, start: late }]
	])('%s comes out without a memory, and with it the cost waits', async (_, correction, amount, expected) => {
		expect(isWorkedOut(await editionsWithoutMemory(twice([correction])), amount)).toBe(true);
		const editions = await editionsOf(twice([correction]));
		expect(isWorkedOut(editions, amount)).toBe(false);
		expect(waiting(editions[1])).toEqual(expected);
	});

	// Their year after is not over, so the only mean is that at the start, which moves in every quarter.
	test('who has no pair yet: the mean at the start waits', async () => {
		const quarters = twice([invoiceBefore], { stated: { start: '2020-06-01' }, second: '2021-03-31' });
		expect(isWorkedOut(await editionsWithoutMemory(quarters), INVOICE)).toBe(true);
		const editions = await editionsOf(quarters);
		expect(isWorkedOut(editions, INVOICE)).toBe(false);
		expect(waiting(editions[1]).start).toEqual(late);
	});

	test('that is booked in another month of the same year changes nothing, and nothing waits', async () => {
		const moved: Stated = {
			corrections: [
				[-6, INVOICE],
				[-7, -INVOICE]
			]
		};
		const [, second] = await editionsOf(twice([moved]));
		expect(waiting(second)).toEqual(nothing);
	});
});

describe('invoices of several families', { timeout: 300_000 }, () => {
	const different = (count: number) =>
		Array.from({ length: count }, (_, at): Stated => ({ corrections: [[-6, INVOICE + 10_000 * at]] }));

	test.each([2, 4])('%i of them wait', async (count) => {
		const [, second] = await editionsOf(twice(different(count)));
		expect(waiting(second)).toEqual({ ...nothing, pairs: late, start: late });
	});

	// 87,500 + 97,500 + 107,500 + 117,500 + 127,500 = 537,500: of all five, and of no one of them.
	test('five move, and only what they come to together is told', async () => {
		const editions = await editionsOf(twice(different(5)));
		expect(waiting(editions[1])).toEqual(nothing);
		expect(isWorkedOut(editions, 537_500)).toBe(true);
		for (const [at] of different(5).entries()) expect(isWorkedOut(editions, INVOICE + 10_000 * at)).toBe(false);
	});

	test('one that waits goes along when four others are corrected', async () => {
		const [first, second] = twice(different(1)) as [Quarter, Quarter];
		const [, third] = twice(different(5)) as [Quarter, Quarter];
		const editions = await editionsOf([first, second, { ...third, cutoff: YEAR_AFTER }]);
		expect(editions.map(waiting)).toEqual([nothing, { ...nothing, pairs: late, start: late }, nothing]);
		expect(isWorkedOut(editions, INVOICE)).toBe(false);
	});
});
