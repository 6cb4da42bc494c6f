import type { Messages } from './catalogue.ts';

/** The same in English. */
export const protocolRecordEn: Messages['protocol']['record'] = {
	version: (number) => `Version ${number}`,
	current: (number, moment) => `Version ${number} is in force. It was registered on ${moment}.`,
	hash: 'Checksum (SHA-256)',
	hashNote: 'The checksum answers for every character of the version. A version can neither be corrected nor deleted.',
	notRegistered: 'not registered yet',
	differs: {
		disclosure:
			'The version asks for more to be hidden than this release of the program can. Until the program is changed, the milder numbers that it is made with are what hides.',
		verdicts:
			'This release of the program judges by other numbers than the version says. A new version must be registered.',
		windows:
			'This release of the program counts in other windows than the version says. A new version must be registered.',
		views: 'This release of the program can show other things than the version says. A new version must be registered.'
	},
	trials: {
		heading: 'The trials',
		reading: 'Each municipality has its own trial. This is what was decided about it.',
		fields: {
			name: 'Name',
			ways: 'What marks it',
			legalBasis: 'Legal basis',
			committees: 'Committees',
			start: 'Begins',
			plannedFamilies: 'Families planned',
			resultTargets: 'Targets for what is to be in place',
			effectTargets: 'Promised changes'
		},
		ways: {
			'coordinating-caseworker': 'a coordinating caseworker',
			'shared-electronic-plan': 'a shared electronic plan',
			'picked-from-data': 'the families are found in data'
		},
		missing: (places, fields) => `Not registered yet for ${places}: ${fields.toLowerCase()}.`,
		how: 'What is missing is registered by whoever runs Effektblik, once the steering group has decided it:',
		command: 'effektblik protocol FILE --reason "…"'
	},
	targets: {
		heading: 'Promised changes beside the smallest',
		reading:
			'How large a change each trial has promised, and how small a change matters. A promised change below the smallest can never become a finding.',
		none: 'None of the trials has registered yet how large a change it has promised.',
		caption: 'Promised and smallest changes',
		ofBefore: (share) => `${share} of the mean before`,
		times: (change, times) => `${change} (${times} times δ)`
	},
	meetings: {
		heading: 'When the figures move',
		quarter: (number) => `quarter ${number}`,
		outcomes: (quarters) =>
			`The steering group meets on the editions of ${quarters}. Only these bring new figures for the measures, and for all municipalities at once.`,
		registered: (quarter) =>
			`The verdicts that count are those of the edition of ${quarter}. The others are provisional.`,
		others: 'How many families take part, and status at the start, move with every edition.'
	},
	views: {
		heading: 'Everything that may be shown',
		reading: 'The list is closed: nothing else is shown, and nobody can choose other groups of families.'
	},
	versions: {
		heading: 'Versions and changes',
		reading:
			'A change makes a new version, with date and reason. The old ones stay. Each says which outcomes could be seen when it was registered.',
		first: 'The first version. It comes with Effektblik.',
		reason: (reason) => `Reason: ${reason}`,
		changes: 'Changed from the version before:',
		before: 'Settled before any outcomes could be seen.',
		after: 'Settled after outcomes could be seen:',
		known: (place, date) => `Outcomes of ${place} as of ${date} had been received when this version was registered.`,
		knownSynthetic: (place, date) =>
			`Synthetic outcomes of ${place} as of ${date} had been received when this version was registered.`
	},
	changes: {
		fromTo: (what, before, after) => `${what}: from ${before} to ${after}`,
		ofTrial: (place, field) => `${place}, ${field.toLowerCase()}`,
		trialAdded: (place) => `The trial of ${place} has been added`,
		trialRemoved: (place) => `The trial of ${place} is gone`,
		priceYear: 'Price year',
		priceIndexName: 'Price index',
		priceIndex: (year) => `Price index of ${year}`,
		noIndex: 'none',
		priceIndexSource: 'Source of the price index',
		noSource: 'none',
		selfSupportDay: 'Price of a day of self-support',
		noUnitPrice: 'none',
		unitPrice: (kroner, year, source) => `${kroner} in ${year} prices (${source})`,
		serviceExcluded: (service) => `No longer counted: ${service}`,
		serviceCounted: (service) => `Counted now: ${service}`,
		smallestChange: (measure) => `Smallest change that matters, ${measure}`,
		meetingQuarters: 'Quarters that the steering group meets on',
		registeredQuarter: 'The quarter whose verdicts count',
		windows: (measure) => `Windows, ${measure}`,
		beforeAfter: (before, after) => `${before} and ${after}`,
		viewAdded: (view) => `May now be shown: ${view}`,
		viewRemoved: (view) => `May no longer be shown: ${view}`,
		disclosure: {
			largestHiddenCount: 'Largest count that is hidden',
			fewestFamilies: 'Fewest families behind a figure that is shown',
			fewestForCertainty: 'Fewest families behind 0% and 100%',
			valuesOfHiddenCount: 'So many values must a hidden count be able to have',
			fewestEventsInAStep: 'Fewest events in a step of a curve',
			roundAtRiskTo: 'The number under a curve is rounded to',
			largestShareOfTwo: 'Largest share of the two families with the highest costs',
			smallestRemainder: 'Smallest remainder beside the two, as a share of the largest'
		},
		verdicts: {
			fewestFamilies: 'Fewest families for a verdict',
			significant: 'Limit of p',
			sameLevel: 'Largest distance before the start, in standard deviations',
			selectedInBoth: 'Smallest share selected in both groups',
			guarded: 'Smallest share of selected families that can be corrected for',
			daysOfFirstRound: 'Days of the first round'
		}
	}
};
