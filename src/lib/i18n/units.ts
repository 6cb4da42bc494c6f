import type { ChangeMeasure, StatusMean } from '#lib/trial/overview.ts';

/** How many decimals carry meaning: the interval of a mean is wider than the next one. */
export const digitsOf: Readonly<Record<ChangeMeasure | StatusMean, number>> = {
	'service-duration': 0,
	'service-days': 0,
	'contact-points': 1,
	cost: 0,
	'self-support': 1,
	satisfaction: 2,
	adults: 1,
	children: 1,
	contactPersons: 1,
	contactUnits: 1,
	plans: 1,
	serviceDays: 0
};

/** An axis of kroner counts in thousands. */
export const axisDivisor: Readonly<Record<ChangeMeasure, number>> = {
	'service-duration': 1,
	'service-days': 1,
	'contact-points': 1,
	cost: 1000,
	'self-support': 1,
	satisfaction: 1
};
