/** The five measures that carry a verdict, in the order in which every page shows them. */
export const headlineMeasures = ['service-days', 'contact-points', 'cost', 'self-support', 'satisfaction'] as const;

/** Measures shown beside the five. */
const sideMeasures = [
	'contact-units',
	'plans',
	'cost-municipality',
	'cost-without-trial',
	'coherence',
	'wellbeing'
] as const;

/** All measures with a value before and a value after for each family. */
export const pairedMeasures = [...headlineMeasures, ...sideMeasures] as const;

/** In which direction each of the five is an improvement: fewer days, contact points and kroner, more of the others. */
export const betterWhen = {
	'service-days': 'lower',
	'contact-points': 'lower',
	cost: 'lower',
	'self-support': 'higher',
	satisfaction: 'higher'
} as const satisfies Record<HeadlineMeasure, 'lower' | 'higher'>;

export type HeadlineMeasure = (typeof headlineMeasures)[number];
export type PairedMeasure = (typeof pairedMeasures)[number];
/** Measures of the time until something happens. */
export type SurvivalMeasure = 'return-to-work' | 'service-duration';
