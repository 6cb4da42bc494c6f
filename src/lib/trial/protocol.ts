import type { Service } from './code-lists.ts';
import type { HeadlineMeasure } from './measures.ts';

/** A consumer or municipal price index: annual means by calendar year. */
export interface PriceIndex {
	readonly name: string;
	readonly values: ReadonlyMap<number, number>;
}

/** The smallest change of a measure that matters: in its own unit, or as a share of the mean before. */
export type SmallestChange = { readonly amount: number } | { readonly shareOfBefore: number };

/** What was settled before outcomes were looked at. */
export interface Protocol {
	readonly priceYear: number;
	readonly priceIndex: PriceIndex;
	/** Allowances, services open to everybody, and services bound for years by law. */
	readonly excludedServices: ReadonlySet<Service>;
	/** A change that is surely smaller is called no important change, whichever way it goes. */
	readonly smallestChanges: Readonly<Record<HeadlineMeasure, SmallestChange>>;
}

/** Statistics Denmark's consumer price index, annual means, 2015 = 100. */
export const consumerPriceIndex: PriceIndex = {
	name: 'cpi-2015',
	values: new Map([
		[2015, 100.0],
		[2016, 100.25],
		[2017, 101.4],
		[2018, 102.23],
		[2019, 103.0],
		[2020, 103.43],
		[2021, 105.35]
	])
};

/**
 * How large a change of cost, as a share of the cost before, trials with so many families can see: told beforehand,
 * because it is far above the smallest change that matters.
 */
export const costChangeSeen = { from: 0.35, to: 0.45 } as const;

/** The protocol as registered for the trial. */
export const registeredProtocol: Protocol = {
	priceYear: 2019,
	priceIndex: consumerPriceIndex,
	excludedServices: new Set<Service>([
		'boligstoette',
		'friplads',
		'hjaelpemidler',
		'tandpleje',
		'sundhedspleje_ordinaer',
		'befordring',
		'helbredstillaeg',
		'enkeltydelse',
		'frivilligt_tilbud',
		'bpa'
	]),
	smallestChanges: {
		'service-days': { amount: 30 },
		'contact-points': { amount: 1 },
		cost: { shareOfBefore: 0.05 },
		'self-support': { amount: 5 },
		satisfaction: { amount: 0.3 }
	}
};
