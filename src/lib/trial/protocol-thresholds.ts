/** The numbers that verdicts are made by. */
export interface VerdictThresholds {
	readonly fewestFamilies: number;
	/** p must be below this, after Holm's correction. */
	readonly significant: number;
	/** How far apart groups may begin, in standard deviations. */
	readonly sameLevel: number;
	/** The share of both groups that must be selected on the measure where some are. */
	readonly selectedInBoth: number;
	/** The share of selected families that must have a guarded pair. */
	readonly guarded: number;
	readonly daysOfFirstRound: number;
}

/** The numbers that figures are hidden by. */
export interface DisclosureThresholds {
	readonly largestHiddenCount: number;
	readonly fewestFamilies: number;
	readonly fewestForCertainty: number;
	readonly valuesOfHiddenCount: number;
	readonly fewestEventsInAStep: number;
	readonly roundAtRiskTo: number;
	/** The two largest families of a total of cost make up less than this share of it. */
	readonly largestShareOfTwo: number;
	/** Besides the two there is at least this share of the largest. */
	readonly smallestRemainder: number;
}

/** In which direction each of them hides more. */
export const stricterWhen: Readonly<Record<keyof DisclosureThresholds, 'higher' | 'lower'>> = {
	largestHiddenCount: 'higher',
	fewestFamilies: 'higher',
	fewestForCertainty: 'higher',
	valuesOfHiddenCount: 'higher',
	fewestEventsInAStep: 'higher',
	roundAtRiskTo: 'higher',
	largestShareOfTwo: 'lower',
	smallestRemainder: 'higher'
};
