import type { Service } from './code-lists.ts';
import type { DisclosureThresholds, VerdictThresholds } from './protocol-thresholds.ts';
import { registeredWindows, type ProtocolWindows } from './protocol-windows.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { SmallestChanges } from './smallest-change.ts';
import { unregisteredTrial, type Trial } from './trial.ts';
import { views, type View } from './views.ts';

/** A consumer or municipal price index: annual means by calendar year. */
export interface PriceIndex {
	readonly name: string;
	/** Who publishes it, and where; null where nothing was registered. */
	readonly source: string | null;
	readonly values: ReadonlyMap<number, number>;
}

/** What one of something costs, by somebody who can be asked. */
export interface UnitPrice {
	/** Kroner, in the prices of `year`. */
	readonly amount: number;
	readonly source: string;
	readonly year: number;
}

/** Prices by which what is not money may be told in kroner, as a calculation. */
export interface UnitPrices {
	/** A day on which an adult supports himself and gets no public support. */
	readonly selfSupportDay: UnitPrice;
}

/** Which of a year's quarterly editions the steering group meets on, and on which of them the verdicts count. */
export interface Meetings {
	/** 1 to 4. */
	readonly quarters: readonly number[];
	readonly registered: number;
}

/**
 * What was settled before outcomes were looked at. It is registered as a whole: a change of any part of it makes a new
 * version. Whoever runs the trial settles the first part; the last three the code settles, and they are registered so
 * that nobody can change them unseen.
 */
export interface Protocol {
	readonly trials: readonly Trial[];
	readonly priceYear: number;
	readonly priceIndex: PriceIndex;
	/** Null where none is registered: then nothing but what was paid is told in kroner. */
	readonly unitPrices: UnitPrices | null;
	/** The words that families were asked with; null where none are registered. No figure depends on them. */
	readonly questionnaires: readonly Questionnaire[] | null;
	/** Allowances, services open to everybody, and services bound for years by law. */
	readonly excludedServices: ReadonlySet<Service>;
	readonly smallestChanges: SmallestChanges;
	readonly meetings: Meetings;
	/** What figures are to be hidden by: never less than the gate's own constants. */
	readonly disclosure: DisclosureThresholds;
	readonly verdicts: VerdictThresholds;
	readonly windows: ProtocolWindows;
	/** Everything that an edition may show. */
	readonly views: readonly View[];
}

/** What the code has a say in, in the order in which a protocol is written. */
export const partsOfCode = [
	'disclosure',
	'verdicts',
	'windows',
	'views'
] as const satisfies readonly (keyof Protocol)[];

export type PartOfCode = (typeof partsOfCode)[number];

/** Statistics Denmark's consumer price index, annual means, 2015 = 100. */
export const consumerPriceIndex: PriceIndex = {
	name: 'cpi-2015',
	source: null,
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

/** The protocol as registered for the trial: version 1, which comes with the product. */
export const registeredProtocol: Protocol = {
	trials: [
		{ ...unregisteredTrial('320'), ways: ['coordinating-caseworker'] },
		{ ...unregisteredTrial('316'), ways: ['shared-electronic-plan'] },
		{ ...unregisteredTrial('370'), ways: ['picked-from-data'] }
	],
	priceYear: 2019,
	priceIndex: consumerPriceIndex,
	unitPrices: null,
	questionnaires: null,
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
	},
	meetings: { quarters: [2, 4], registered: 4 },
	disclosure: {
		largestHiddenCount: 4,
		fewestFamilies: 10,
		fewestForCertainty: 20,
		valuesOfHiddenCount: 5,
		fewestEventsInAStep: 5,
		roundAtRiskTo: 5,
		largestShareOfTwo: 0.9,
		smallestRemainder: 0.1
	},
	verdicts: {
		fewestFamilies: 10,
		significant: 0.05,
		sameLevel: 0.25,
		selectedInBoth: 0.9,
		guarded: 0.5,
		daysOfFirstRound: 31
	},
	windows: registeredWindows,
	views
};
