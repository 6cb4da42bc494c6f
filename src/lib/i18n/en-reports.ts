import type { Messages } from './catalogue.ts';

/** What the page of reports says in English. */
export const reportsEn: Messages['reports'] = {
	title: 'Reports',
	intro:
		'Each report is made of one edition and stands as it was made. It can be read here, saved as a PDF, or taken away to be edited.',
	of: (number) => `Reports of edition ${number}`,
	otherEditions: 'Other editions',
	none: 'There are no reports yet. They are made of the first edition.',
	failed: 'The reports could not be made. The server’s log says why. Tell whoever runs the server.',
	list: {
		caption: 'Reports and files',
		report: 'Report',
		files: 'Files',
		figures: 'Figures',
		pdf: 'PDF',
		docx: 'Word',
		fileOf: (kind, title) => `${kind}: ${title}`
	},
	archive: 'Take all reports and figures (ZIP)',
	report: {
		back: 'To the reports',
		kept: (moment) => `The report was made ${moment} and does not change.`,
		reportChecksum: (sha256) => `The report’s checksum (SHA-256): ${sha256}`,
		figuresHeading: 'The figures as files',
		figureAlone: (number, title) => `Figure ${number}. ${title}`
	},
	calendar: {
		heading: 'Calendar',
		caption: 'What is on its way',
		reading: {
			published: 'What is needed when, and what is published.',
			withMissing: 'What is needed when, what is published, and who is missing today.'
		},
		synthetic: 'The demonstration’s invented data end before today. That is why the newest is missing.',
		day: 'By',
		what: 'What',
		published: 'Published',
		notYet: 'not yet',
		closed: 'the year-end status is made',
		missing: 'Missing',
		nothing: 'nothing',
		kinds: {
			'quarter-end': (quarter) => `${quarter} ends: deliveries and a new edition`,
			meeting: (quarter) => `The steering group meets on the edition of ${quarter}`,
			'year-end': (_quarter, year) => `The year-end status of ${year} is put together in December`,
			briefings: (_quarter, year) => `Briefings to the committees in January about ${year}`
		},
		quarter: (quarter, year) => `quarter ${quarter} of ${year}`,
		deliveries: (places) => `a delivery from ${places}`,
		edition: (number) => `edition ${number}`,
		texts: (places) => `texts for the year-end status from ${places}`,
		dates:
			'The days of the steering group’s meetings are not in the protocol. The day is the last of the quarter after.'
	}
};
