import type { Instrument, ItemWording } from '#lib/trial/questionnaire.ts';

/** The words that families were asked with, as the protocol has them. */
export const questionnairesDa = {
	heading: 'Spørgsmålene til familierne',
	lead: 'Ordene, familierne blev spurgt med, som de er registreret i protokollen.',
	instruments: {
		tilfredshed: 'Spørgsmålene om tilfredshed',
		who5: 'WHO-5'
	} satisfies Record<Instrument, string>,
	head: ['Nummer', 'Handler om', 'Ordlyd'],
	scale: (lowest: string, highest: string) => `Skala ${lowest}–${highest}.`,
	source: (source: string) => `Kilde: ${source}.`,
	rights: (rights: string) => `Rettigheder: ${rights}.`,
	none: 'ikke registreret',
	wording: (status: string) => `Ordlyd: ${status}.`,
	statuses: {
		registered: 'registreret',
		'not-passed-on': 'må ikke gives videre',
		'not-registered': 'ikke registreret'
	} satisfies Record<ItemWording['status'], string>,
	notPassedOn: 'ordlyden må ikke gives videre',
	told: (wording: string, source: string, rights: string) => `${wording} (kilde: ${source}; rettigheder: ${rights})`
};
