import type { calendarDatesDa } from './da-calendar-dates.ts';

export const calendarDatesEn: typeof calendarDatesDa = {
	order: {
		legend: 'Days and dates',
		days: 'Only days counted from each family’s start. The package is made now.',
		dates:
			'Calendar dates as well. The package can be made when two people of different municipalities have approved it. They see your name and the purpose.'
	},
	own: {
		heading: 'Your requests for calendar dates',
		make: 'Make the data package with calendar dates',
		makeNote: 'The approval is used up when you have fetched the package.'
	},
	others: {
		heading: 'Requests for calendar dates',
		rule: 'An evaluator gets the calendar dates when two different municipalities have approved it. A coordinator or a member of the steering group approves for their municipality. One refusal is enough for the evaluator not to get them.',
		meaning:
			'With the dates a family is easier to recognise. Approve only if the purpose cannot be reached with days counted from the start.',
		none: 'No request awaits an answer.',
		approve: 'Approve for my municipality',
		refuse: 'Refuse',
		own: 'You have approved the request.'
	},
	earlier: 'Earlier requests',
	title: (number) => `Request ${number}`,
	asked: (moment) => `Asked ${moment}.`,
	askedBy: (who, moment) => `Asked by ${who} ${moment}.`,
	unnamed: 'an evaluator without a name',
	purpose: 'Purpose',
	deliveries: 'Deliveries',
	currentThen: 'Those that were current when it was asked',
	answers: 'Answers',
	noAnswer: 'Nobody has answered yet.',
	refusedBy: (who, moment) => `${who}: refused ${moment}.`,
	standings: {
		awaiting: (until) => `Awaits approval. It expires ${until}.`,
		approved: (until) => `Approved. The package can be made and fetched once, until ${until}.`,
		outdated: () => 'The deliveries are others by now, or cannot be handed out. It must be asked for again.',
		expired: () => 'Expired. It must be asked for again.',
		refused: () => 'Refused.',
		fetched: () => 'The package is fetched.'
	},
	notTaken: {
		role: 'Your account cannot answer the request.',
		'own-request': 'You made this request yourself. Somebody else must answer.',
		'no-such-request': 'There is no such request.',
		outdated: 'The deliveries are others by now, or cannot be handed out. It must be asked for again.',
		'approval-expired': 'The request has expired.',
		answered: 'The request is over.',
		'database-busy': 'The database is busy. Try again in a moment.',
		'log-unusable': 'The log cannot be written to. So nothing was done. Tell whoever runs the server.'
	},
	logged: {
		request: (number) => `request ${number}`,
		steps: { asked: 'asked', approved: 'approved', refused: 'refused', expired: 'expired', fetched: 'fetched' }
	},
	commandLine:
		'Calendar dates are not handed out on the command line: they are approved for one person. An evaluator asks for them on the page Export (/export), two people of different municipalities approve it there, and the evaluator fetches the package.'
};
