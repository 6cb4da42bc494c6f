import { pairedMeasures, type PairedMeasure } from '#lib/trial/measures.ts';
import { asDelivered, yesOrNo, type PackageField, type PackageTable } from './field.ts';

/** Where a family's course stands in the flow: the first that fits. */
const standings = [
	{ code: 'consentWithdrawn', da: 'Har trukket samtykket tilbage', en: 'Withdrew the consent' },
	{ code: 'leftArea', da: 'Fraflyttet', en: 'Left the area' },
	{ code: 'beforeIncomplete', da: 'Ikke et helt år før', en: 'No whole year before' },
	{ code: 'notYetObserved', da: 'Endnu ikke fulgt et år', en: 'Not yet followed for a year' },
	{ code: 'complete', da: 'Fulgt et år før og efter', en: 'Followed for a year before and after' }
] as const;

/** The name of a measure as the beginning of a column's: `service_days`. */
export function columnsOf(measure: PairedMeasure) {
	const stem = measure.replaceAll('-', '_');
	return {
		before: `${stem}_before`,
		after: `${stem}_after`,
		touched: `${stem}_touched`,
		guardedBefore: `${stem}_guarded`
	} as const;
}

function fieldsOf(measure: PairedMeasure): PackageField[] {
	const { before, after, touched, guardedBefore } = columnsOf(measure);
	const figure = (name: string, da: string, en: string): PackageField => ({ name, type: 'number', da, en });
	return [
		figure(before, `${measure}: før; tom uden par`, `${measure}: before; empty without a pair`),
		figure(after, `${measure}: efter; tom uden par`, `${measure}: after; empty without a pair`),
		{
			name: touched,
			type: 'code',
			codes: yesOrNo,
			da: `${measure}: udvalgt på målet inden for førvinduet?`,
			en: `${measure}: selected on the measure within the before window?`
		},
		figure(
			guardedBefore,
			`${measure}: før på det sikrede grundlag: for en udvalgt familie eftervinduet spejlet i udvælgelsens periode`,
			`${measure}: before on the guarded basis: for a selected family the after window mirrored in the selection period`
		)
	];
}

/** A row a family: where it stands, and its values of every measure with a value before and after. */
export const analysisTable: PackageTable = {
	name: 'analyse',
	folder: 'data',
	da: 'Én række pr. familie med dens værdier for hvert mål',
	en: 'One row a family with its values of each measure',
	fields: [
		asDelivered('leverance', 'kommune'),
		asDelivered('familier', 'familie_id'),
		asDelivered('familier', 'gruppe'),
		{
			name: 'start_halvaar',
			type: 'text',
			source: 'familier.startdato',
			da: 'Halvåret, hvor forløbet startede',
			en: 'The half-year in which the course started'
		},
		asDelivered('familier', 'maalgruppe'),
		{ name: 'standing', type: 'code', codes: standings, da: 'Hvor familien blev af', en: 'Where the family went' },
		...pairedMeasures.flatMap(fieldsOf)
	],
	key: ['familie_id'],
	references: [{ field: 'familie_id', table: 'familier' }]
};
