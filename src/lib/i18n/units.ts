import type { ChangeMeasure } from '#lib/trial/overview.ts';

export { digitsOf } from '#lib/trial/digits.ts';

/** An axis of kroner counts in thousands. */
export const axisDivisor: Readonly<Record<ChangeMeasure, number>> = {
	'service-duration': 1,
	'service-days': 1,
	'contact-points': 1,
	cost: 1000,
	'self-support': 1,
	satisfaction: 1
};
