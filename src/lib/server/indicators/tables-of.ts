import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { PairedMeasure, SurvivalMeasure } from '#lib/trial/measures.ts';

/**
 * The tables that a measure is made from. Where one was not delivered the measure cannot be had; nobody has 0.
 * Support is a person's, and only `personer` ties persons to families.
 */
export const tablesOf: Readonly<Record<PairedMeasure | SurvivalMeasure, readonly TableName[]>> = {
	'service-days': ['ydelser'],
	'contact-points': ['kontakter'],
	'contact-units': ['kontakter'],
	plans: ['planer'],
	cost: ['udgifter'],
	'cost-municipality': ['udgifter'],
	'cost-without-trial': ['udgifter'],
	'self-support': ['forsoergelse', 'personer'],
	satisfaction: ['maalinger'],
	coherence: ['maalinger'],
	wellbeing: ['maalinger'],
	'return-to-work': ['forsoergelse', 'personer'],
	'service-duration': ['ydelser']
};
