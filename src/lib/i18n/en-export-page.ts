import type { exportPageDa } from './da-export-page.ts';

export const exportPageEn: typeof exportPageDa = {
	title: 'Export',
	lead: 'Evaluators can have a data package with the rows behind the figures, and recompute every figure.',
	whatHeading: 'What is in the data package',
	what: [
		'The rows of the deliveries. The keys are made for that one package, so that two packages cannot be joined by accident.',
		'Days counted from each family’s start. Calendar dates are in it only where two people of different municipalities have approved it.',
		'Every figure as it is before anything is hidden.',
		'A codebook, and programs that read the tables and recompute the figures.'
	],
	stillHeading: 'The rows are personal data',
	still: [
		'There are no names in the package. But the rows are pseudonymised, and a family can be known by what stands about it.',
		'From the years of the costs the month of a family’s start can be worked out. Whoever knows the municipality’s cut-off date can work out dates.',
		'Families that withdrew their consent are counted, and nothing else of them is in the package.'
	],
	whoHeading: 'Who can have it',
	who: 'Evaluators only, who have a one-time code. They write what the package is to be used for. That stands in the package. That a package was ordered and fetched stands in the log, and so does a refusal. Calendar dates an evaluator gets once for each approval, for one purpose.',
	order: {
		heading: 'Order a data package',
		deliveries: 'Deliveries',
		current: 'The current deliveries',
		ofEdition: (number) => `The deliveries behind edition ${number}`,
		purpose: 'Purpose',
		purposeHint: (least, most) =>
			`What the package is to be used for, ${least}–${most} characters. Write no names and no CPR numbers.`,
		confirm:
			'I know that the rows are personal data. I use them for the purpose only, do not pass them on, do not try to recognise anybody, and delete them when the purpose is fulfilled.',
		button: 'Order the data package',
		again: 'Order a new data package',
		replaces: 'A new package takes the place of the one that is ready.'
	},
	computing: 'Computing the figures …',
	writing: (file) => `Writing ${file} …`,
	workingNote: 'It takes a minute or two. You can leave the page and come back.',
	ready: {
		heading: 'Your data package is ready',
		what: (size, until) => `The package takes ${size}. It lies on the server until ${until} and is then deleted.`,
		once: 'It can be fetched once, and by you only. As soon as it is fetched, it is deleted on the server.',
		button: 'Fetch the data package (ZIP)'
	},
	fetched: 'Your data package is fetched and deleted on the server. If it went wrong on its way, order a new one.',
	gone: 'There is no data package to fetch. It is fetched, or its time is over.',
	refusals: {
		role: 'Your account cannot have the rows.',
		'too-short': 'Write what the package is to be used for. The purpose is too short.',
		'too-long': 'The purpose is too long.',
		'cpr-like': 'In the purpose there is something like a CPR number. Write the purpose without it.',
		'not-confirmed': 'Tick that you know what the rows are.',
		busy: 'A data package is being made just now. Try again in a moment.',
		'no-such-edition': 'There is no such edition.',
		'rows-gone': 'Rows behind the edition are erased or taken back. So they cannot be handed out.',
		'families-left':
			'Since the edition a family has left the deliveries, or has withdrawn its consent. So the old rows are not handed out. Order the current deliveries.',
		'no-deliveries': 'There are no deliveries to make a package of.',
		'asked-already': 'You have a request for calendar dates that is not over.',
		'no-such-request': 'You have no request of that number.',
		'not-approved': 'The request is not approved by two people of different municipalities.',
		'approval-expired': 'The approval has expired. Ask again.',
		'approval-used': 'The approval is used up. Ask again.',
		outdated: 'The deliveries are others by now, or cannot be handed out. Ask again.',
		'database-busy': 'The database is busy. Try again in a moment.',
		'log-unusable': 'The log cannot be written to. So nothing was done. Tell whoever runs the server.'
	},
	failures: {
		'no-deliveries': 'There are no deliveries to make a package of.',
		'missing-price-index': (year) => `The price index for ${year} is missing, and there are costs of that year.`,
		'log-unusable': 'It cannot be written to the log. So the package is not made. Tell whoever runs the server.',
		'not-written': 'The package could not be written on the server. Tell whoever runs it.',
		'took-too-long': 'It took too long, and the package was given up.',
		'took-too-much': 'It needed too much memory, and the package was given up.',
		erased: 'Rows were erased since the package was made. So it is deleted. Order a new one.',
		died: 'The package was not made because of an error in Effektblik. Tell whoever runs the server.'
	},
	logged: {
		role: 'the role cannot have rows',
		purpose: 'the purpose was missing or could not be used',
		'not-confirmed': 'not confirmed',
		busy: 'another one was being made',
		'no-such-edition': 'there is no such edition',
		'rows-gone': 'rows behind the edition are erased or taken back',
		'families-left': 'families have left since the edition',
		'no-deliveries': 'no deliveries',
		'asked-already': 'a request for calendar dates is not over',
		'no-such-request': 'no such request',
		'not-approved': 'calendar dates are not approved',
		answered: 'the request is over',
		'approval-expired': 'the approval has expired',
		'approval-used': 'the approval is used up',
		outdated: 'the deliveries are others by now',
		'own-request': 'own request'
	}
};
