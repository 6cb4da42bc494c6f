import type { Messages } from './catalogue.ts';
import { editionFieldsEn } from './en-edition-fields.ts';

/** The same in English. */
export const editionsEn: Messages['editions'] = {
	title: 'Editions',
	intro:
		'An edition is the whole set of figures that every page shows. Two municipalities have approved it, and it is never changed: new figures come in a new edition.',
	named: (number) => `Edition ${number}`,
	kinds: {
		quarterly: 'quarterly edition',
		meeting: 'steering group edition',
		registered: 'registered edition'
	},
	conclusions: {
		quarterly: 'provisional conclusions',
		meeting: 'provisional conclusions',
		registered: 'conclusions that count'
	},
	kindNotes: {
		quarterly: 'Results move only in the editions that the steering group meets on. The conclusions are provisional.',
		meeting: 'The steering group meets on this edition. The conclusions are provisional.',
		registered: 'This is the registered edition of the year. Its conclusions are those that count.'
	},
	line: {
		approved: (date) => `approved ${date}`,
		draft: 'Draft – not approved',
		supersededBy: (number) => `superseded by ${number}`
	},
	list: {
		heading: 'All editions',
		edition: 'Edition',
		kind: 'Kind',
		approved: 'Approved',
		by: 'Approved by',
		cutoffs: 'Data to',
		checksum: 'Checksum',
		pages: 'Pages',
		compare: 'Compare',
		none: 'There are no editions yet.',
		how: 'The first is made like this:',
		steps: [
			'The municipalities send in their data deliveries.',
			'A coordinator or a member of the steering group makes a draft.',
			'Two municipalities look it through and approve it.'
		]
	},
	missing: {
		title: 'There is no edition yet',
		why: 'Data deliveries have been received. The figures are shown when two municipalities have approved them as an edition.',
		todo: 'A coordinator or a member of the steering group makes a draft on the page “Editions”.',
		link: 'To the editions',
		afterDelivery:
			'Then the first edition is made: a draft that two municipalities approve. After that the page shows figures.'
	},
	draft: {
		heading: 'The next edition',
		title: 'Draft of the next edition',
		intro:
			'This is what the edition would show, and what it would change. Look it through before you approve. Nothing is published yet.',
		none: 'There is no draft. Make one when the data deliveries of the municipalities are in.',
		working: 'The draft is being computed.',
		workingNote: 'It may take a minute. The page shows it when it is ready.',
		waits: 'A draft waits for approval.',
		outdated:
			'Data deliveries, protocol or editions have changed since the draft was made. It can no longer be approved. Make a new one.',
		see: 'See the draft',
		make: 'Make a draft',
		makeAgain: 'Make a new draft',
		made: (moment, kind) => `Made ${moment} as a ${kind}.`,
		same: (against) =>
			`The draft shows the same figures as edition ${against}. Approve it only if an edition with nothing new is what you want.`,
		sameButPreliminary: 'Its conclusions would be provisional.',
		toEditions: 'To the editions',
		failures: {
			'no-deliveries': 'There are no data deliveries to make a draft from. Send in the first.',
			'stricter-protocol':
				'The protocol asks for more to be hidden than this version of the program can hide. No edition is made that shows more than was agreed. Tell whoever runs the server.',
			failed:
				'The draft could not be made. Either the computation broke, or a hidden figure could be worked out from what is shown. The server’s log says which. Tell whoever runs the server.',
			'missing-price-index':
				'The index stands in the protocol. Tell whoever runs the server, or check whether the year is wrong in the data delivery.'
		}
	},
	deliveries: {
		heading: 'Data deliveries that it is made from',
		municipality: 'Municipality',
		cutoff: 'Data to',
		checksum: 'Checksum'
	},
	waiting: {
		heading: 'Figures that wait',
		none: 'No figures wait. All are computed from the data deliveries above.',
		asBefore: (views) => `As before: ${views}.`,
		reasons: {
			'next-meeting': 'Results move only in the editions that the steering group meets on.',
			newcomers: 'So few families have come or gone that they could be worked out.',
			corrections: 'So few families have had their data corrected that they could be worked out.'
		},
		only: (places) => `That is so for ${places} only; the others have new figures.`,
		place: (municipality, group) => `${municipality} (${group})`,
		stands: (cutoffs) => `The figures stand as they were on ${cutoffs}.`,
		cutoffOf: (date, municipalities) => `${date} (${municipalities})`
	},
	hidden: {
		heading: 'Figures that are hidden',
		caption: 'Shown and hidden figures',
		sum: (shown, hidden, notEstimable) =>
			`The edition shows ${shown} figures. ${hidden} are hidden, and ${notEstimable} cannot be computed.`,
		view: 'Figures on',
		shown: 'Shown',
		hidden: 'Hidden',
		notEstimable: 'Cannot be computed',
		total: 'In all'
	},
	changes: {
		heading: 'What it changes',
		headingDone: 'Corrections',
		against: (number) => `Held against edition ${number}.`,
		first: 'There is no earlier edition to hold it against.',
		none: 'No figure has changed.',
		verdicts: 'Changed conclusions',
		noVerdicts: 'No conclusion has changed.',
		ofView: (view, count) => `${view} (changed figures: ${count})`,
		measure: 'Measure',
		figure: 'Figure',
		from: 'Before',
		to: 'Now',
		prices: (from, to) => `Amounts stood in ${from} prices before, and stand in ${to} prices now.`,
		absent: 'not there',
		curveTo: (day) => `curve to day ${day}`,
		mountedTo: (month) => `curve to month ${month}`
	},
	checks: {
		heading: 'What has been checked',
		deliveries: (version) =>
			`The figures are computed from exactly the data deliveries above, by version ${version} of the protocol.`,
		audit: 'It was tried to work out every hidden number from all that is shown. It could not be done.',
		overTime: 'The figures were held against the earlier editions, so that the difference gives no family away.',
		checksum: 'The checksum is taken of all that the edition shows. If one figure is changed, it no longer fits.'
	},
	approval: {
		heading: 'Approval',
		rule: 'The draft becomes an edition when two different municipalities have approved it. A coordinator or a member of the steering group approves for their municipality.',
		none: 'Nobody has approved yet.',
		given: (who, moment) => `${who}: approved ${moment}.`,
		missing: 'An approval from another municipality is missing.',
		own: 'You have approved the draft.',
		final: 'An edition cannot be changed or taken back. It can only be superseded by a new one.',
		button: 'Approve the draft',
		go: 'Go to the approval',
		refusals: {
			refused: 'Your account cannot approve a draft.',
			'another-draft': 'The draft is another than the one you saw. Look the new one through before you approve.',
			outdated: 'The draft is outdated. Nothing was approved. Make a new one.',
			'database-busy': 'A data delivery is being read in just now. Nothing was approved. Try again in a while.',
			'log-unusable': 'The approval cannot be written to the log. Nothing was approved. Tell whoever runs the server.'
		}
	},
	record: {
		facts: 'About the edition',
		kind: 'Kind',
		approved: 'Approved',
		by: 'Approved by',
		checksum: 'Checksum',
		protocol: 'Protocol',
		protocolVersion: (version) => `version ${version}`,
		code: 'Version of the program',
		superseded: (number) => `This edition is superseded by edition ${number}.`,
		newest: 'This is the newest edition, which all pages show.',
		checksumNote:
			'The checksums are fingerprints (SHA-256). If one character is changed in the edition, the data delivery or the protocol, the fingerprint is another.'
	},
	pages: {
		heading: 'See the figures on the pages',
		overview: 'Overview'
	},
	compare: {
		title: 'Compare two editions',
		from: 'From edition',
		to: 'To edition',
		button: 'Compare',
		with: (number) => `Compare with ${number}`,
		result: (from, to) => `From edition ${from} to edition ${to}`,
		choose: 'Choose two editions. Every figure that differs between them is shown.',
		tooFew: 'There must be two editions before they can be compared.'
	},
	ofStart: (what) => `Status at start: ${what}`,
	startParts: {
		families: 'families',
		'target-groups': 'target groups',
		support: 'source of support'
	},
	...editionFieldsEn
};
