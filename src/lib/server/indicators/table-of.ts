import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { PairedMeasure, SurvivalMeasure } from '#lib/trial/measures.ts';

/** The table that a measure is made from. Where it was not delivered the measure cannot be had; nobody has 0. */
export const tableOf: Readonly<Record<PairedMeasure | SurvivalMeasure, TableName>> = {
	'service-days': 'ydelser',
	'contact-points': 'kontakter',
	'contact-units': 'kontakter',
	plans: 'planer',
	cost: 'udgifter',
	'cost-municipality': 'udgifter',
	'cost-without-trial': 'udgifter',
	'self-support': 'forsoergelse',
	satisfaction: 'maalinger',
	coherence: 'maalinger',
	wellbeing: 'maalinger',
	'return-to-work': 'forsoergelse',
	'service-duration': 'ydelser'
};
