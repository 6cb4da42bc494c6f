import type { ChangeMeasure, StatusMean } from './overview.ts';

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
