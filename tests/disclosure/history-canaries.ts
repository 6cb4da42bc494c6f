import { monthOfDay } from '#lib/trial/day.ts';
import type { CostRecord, FamilyFile } from '#lib/trial/records.ts';
import { historyFamilies } from './history-family.ts';
import type { Quarter } from './trial-history.ts';

/*
 * Deliveries with numbers in them that are like no other: what families cost in the year before and the year after.
 * Seven at one site and three to compare with at another are too few for a mean, and so no mean of all together is
 * shown. The year before is 2019, whose prices kroner are told in; the year after is 2020.
 */

/** By hand: the consumer price index of 2020 over that of 2019. */
const TO_2020 = 103.43 / 103;

/** A mean of twenty families, with decimals that tell how many they are; shown in whole kroner. */
const MEAN_SHOWN = 187_654.4375;
export const SHOWN = 187_654;
export const unrounded = ['187654.4', '187.654,4', '187,654.4', '187 654,4', '187 654.4'];

const OTHER_MEAN = 198_765;
const HIDDEN_BEFORE = 7_654_321;
const HIDDEN_AFTER = 6_543_219;
const HIDDEN_OF_THREE = 4_321_987;

/** A mean of a delivery that came after the edition. */
export const LIVE = 8_765_432;

const small = costing(historyFamilies(201, 207), { before: HIDDEN_BEFORE, after: HIDDEN_AFTER, apart: 1111 });
const three = costing(historyFamilies(151, 153, { group: 'sammenligning' }), {
	...{ before: HIDDEN_OF_THREE, after: HIDDEN_OF_THREE - 54_321, apart: 3333 }
});
const faxe = costing(historyFamilies(1, 20), { before: MEAN_SHOWN, after: 150_000, apart: 4321 });
const holbaek = costing(historyFamilies(101, 120), { before: OTHER_MEAN, after: 160_000, apart: 3456 });

/** What the one edition is made of. */
export const canaryTrial: Quarter = {
	cutoff: '2020-12-31',
	families: { '320': faxe, '316': [...holbaek, ...three], '370': small }
};

/** Faxe again, half a year later: everybody's costs are others, and there are five families more. */
export const laterDelivery: Quarter = {
	cutoff: '2021-06-30',
	families: { '320': costing(historyFamilies(1, 25), { before: LIVE, after: 7_777_777, apart: 2345 }) }
};

const mean = (sums: readonly number[], families: number) => sums.reduce((sum, one) => sum + one, 0) / families;

/** Means that are hidden, and what families cost together. By hand, from what was planted. */
export const hiddenMeans = [
	...[HIDDEN_BEFORE, HIDDEN_AFTER, HIDDEN_OF_THREE, HIDDEN_AFTER - HIDDEN_BEFORE],
	...[7 * HIDDEN_BEFORE, 7 * HIDDEN_AFTER, 3 * HIDDEN_OF_THREE],
	mean([20 * MEAN_SHOWN, 20 * OTHER_MEAN, 7 * HIDDEN_BEFORE], 47)
];

/** What a single family's invoices say. */
export const hiddenAmounts = [...small, ...three].flatMap(({ costs }) => costs.map(({ amount }) => amount / 100));

interface Costs {
	/** The means, in the prices of 2019. */
	readonly before: number;
	readonly after: number;
	/** Kroner between one family and the next. */
	readonly apart: number;
}

/** The families with one invoice in each year, that come to these means; in the year after they lie further apart. */
function costing(families: readonly FamilyFile[], { before, after, apart }: Costs): FamilyFile[] {
	return families.map((file, at) => {
		const steps = at - (families.length - 1) / 2;
		// What cannot be divided evenly is the first one's.
		const evenly = Math.floor(before * 100) / 100;
		const rest = at === 0 ? (before - evenly) * families.length : 0;
		const invoices = [
			[-6, evenly + rest + steps * apart],
			[6, (after + 2 * steps * apart) * TO_2020]
		] as const;
		const { family } = file.family;
		const costs = invoices.map(([month, kroner]): CostRecord => ({
			...{ row: family, family, month: monthOfDay(file.family.start) + month },
			...{ category: 'bostoette', payer: 'kommune', amount: Math.round(kroner * 100) }
		}));
		return { ...file, costs };
	});
}

/** A number as pages, files and data could spell it, without its decimals: rounded, or cut off. */
export function spellings(number: number): string[] {
	return [...new Set([Math.round(Math.abs(number)), Math.trunc(Math.abs(number))])].flatMap((whole) => {
		const thousands = String(whole).replaceAll(/\B(?=(\d{3})+$)/g, ' ');
		return ['', '.', ',', ' ', "'"].map((mark) => thousands.replaceAll(' ', mark));
	});
}
