import type { Service } from './code-lists.ts';

/** A consumer or municipal price index: annual means by calendar year. */
export interface PriceIndex {
	readonly name: string;
	readonly values: ReadonlyMap<number, number>;
}

/** What was settled before outcomes were looked at. */
export interface Protocol {
	readonly priceYear: number;
	readonly priceIndex: PriceIndex;
	/** Allowances, services open to everybody, and services bound for years by law. */
	readonly excludedServices: ReadonlySet<Service>;
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
	])
};
