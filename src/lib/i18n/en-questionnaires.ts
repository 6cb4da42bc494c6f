import type { questionnairesDa } from './da-questionnaires.ts';

export const questionnairesEn: typeof questionnairesDa = {
	heading: 'The questions to the families',
	lead: 'The words that families were asked with, as the protocol has them.',
	instruments: { tilfredshed: 'The questions about satisfaction', who5: 'WHO-5' },
	head: ['Number', 'About', 'Wording'],
	scale: (lowest, highest) => `Scale ${lowest}–${highest}.`,
	source: (source) => `Source: ${source}.`,
	rights: (rights) => `Rights: ${rights}.`,
	none: 'not registered',
	wording: (status) => `Wording: ${status}.`,
	statuses: {
		registered: 'registered',
		'not-passed-on': 'may not be passed on',
		'not-registered': 'not registered'
	},
	notPassedOn: 'the wording may not be passed on',
	told: (wording, source, rights) => `${wording} (source: ${source}; rights: ${rights})`
};
