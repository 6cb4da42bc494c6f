import type { Messages } from './catalogue.ts';

/** What the year-end status of the network says in English, and the page on which its texts are written. */
export const yearEndEn: Messages['yearEnd'] = {
	title: (year) => `The network’s year-end status ${year}`,
	conclusions: 'What the figures show',
	ownWords:
		'The municipalities write here in their own words, in Danish. It is experience, and not what the figures have shown.',
	notWritten: 'Nothing was written.',
	fields: {
		learning: { name: 'Learning', hint: 'What have you learned this year that others can use?' },
		barriers: { name: 'Barriers in law', hint: 'Which rules have stood in the way, and how?' },
		'theme-days': { name: 'Theme days', hint: 'Which theme days were held, and on what?' }
	},
	page: {
		title: (year, place) => `Texts for the year-end status ${year}, ${place}`,
		reading:
			'The texts become part of the network’s year-end status. Everybody who may see an edition can read them. Earlier versions are kept.',
		warning:
			'Do not write about single families or persons: no names, addresses, numbers, or stories that somebody could recognise.',
		atMost: (characters) => `At most ${characters} characters.`,
		saved: (moment) => `Saved ${moment}.`,
		save: 'Save the texts',
		back: 'To the reports',
		write: 'Write texts for the year-end status',
		refused: 'One or more texts were not saved. The others are saved.',
		faults: {
			'too-long': 'The text is too long and was not saved.',
			cpr: 'The text holds something that looks like a CPR number. It was not saved.',
			mail: 'The text holds something that looks like a mail address. It was not saved.',
			phone: 'The text holds something that looks like a telephone number. It was not saved.'
		},
		failures: {
			closed: 'The year is closed. Nothing more can be written.',
			incomplete: 'The year can be closed once all three municipalities have written every text.',
			'no-edition': 'The year can be closed once there is a registered edition.',
			'database-busy': 'The database is busy. Try again in a moment.',
			'log-unusable': 'The log cannot be written. So nothing was saved. Tell whoever runs the server.'
		},
		missing: (places) => `Not all written yet: ${places}.`,
		close: {
			heading: 'Close the year',
			what: 'When the year is closed, the year-end status is made of the registered edition and the texts. After that it does not change. It holds for all three municipalities.',
			button: (year) => `Close ${year}`
		},
		closed: (moment) => `The year was closed ${moment}. The year-end status is among the reports.`
	}
};
