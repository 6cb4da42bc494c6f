import type { Messages } from './catalogue.ts';

export const styleguideEn: Messages['styleguide'] = {
	title: 'Style guide',
	lead: 'Colours, type and parts that all pages are made of. The figures here are invented. The page is in the demonstration only.',
	components: {
		ChangeTable: 'The change on a measure: before, after, difference and uncertainty for each municipality and group.',
		ContributorCells: 'Who is behind a figure: families, and their share of those that started.',
		DataShown: 'The days up to which the deliveries are complete.',
		Drawing: 'A chart as it was drawn on the server.',
		EditionLine: 'Which edition a page shows.',
		EmptyState: 'When there is nothing to show yet, and what it takes.',
		Field: 'A field of a form, with guidance and a fault.',
		FigureText: 'A figure, or why there is none.',
		FlowTable: 'The way of the families from started to compared.',
		HiddenFigure: 'A hidden figure. The rule comes up on focus.',
		HiddenRule: 'The rule on hidden figures. It stands at the foot of the window when a hidden figure is chosen.',
		NoEditionPage: 'A whole page, when there is no edition.',
		PageFoot: 'The foot of every page.',
		PageHead: 'The head of every page: the pages, the language and who one is.',
		PrintFoot: 'The foot of every printed sheet.',
		RangeText: 'The uncertainty of a figure.',
		ShareTable: 'The share back in work.',
		SyntheticBanner: 'Says that the figures are invented.',
		VerdictMark: 'The shape of a verdict. It repeats the word.',
		VerdictWord: 'A verdict in word and shape.',
		WaitingNote: 'Says that some figures are older than the edition.',
		WideTable: 'A table that can scroll in its own frame on a narrow screen.'
	},
	states: {
		usual: 'As it mostly is',
		shown: 'Shown',
		hidden: 'Hidden',
		hiddenInTable: 'Hidden, in a dense table',
		tooFew: 'Too few',
		noDelivery: 'No delivery',
		withCases: 'With services or persons',
		draft: 'A draft',
		superseded: 'A newer one has come',
		nothing: 'Nothing yet',
		noEdition: 'Deliveries, but no edition',
		hint: 'With guidance',
		fault: 'With a fault',
		missing: 'A municipality is missing',
		signedOut: 'Not signed in',
		signedIn: 'Signed in',
		waiting: 'Some figures wait'
	},
	example: (component: string, state: string) => `${component}: ${state}`,
	onThisPage: 'It stands on this page.',
	parts: 'Parts',
	elements: {
		heading: 'Buttons and messages',
		main: 'Approve',
		button: 'Cancel',
		disabled: 'Not now',
		link: 'A link',
		progress: 'How far we are',
		unknownProgress: 'Under way',
		alert: 'Something went wrong. Here it says what can be done.',
		fault: 'The password is too short.',
		note: 'A note in small print. It explains what stands above it.',
		reading: 'How to read. It says how to read what stands below it.',
		details: 'Show figures'
	},
	type: {
		heading: 'Type',
		sample: 'The families had 2.1 fewer contact persons'
	},
	space: { heading: 'Space' },
	colours: {
		heading: 'Colours',
		reading:
			'Colour means one thing: which municipality. The three must be told apart in greyscale and by the colour-blind too.',
		schemes: { light: 'Light', dark: 'Dark' },
		names: {
			paper: 'Paper',
			notice: 'Notice',
			ink: 'Ink',
			quiet: 'Quiet text',
			hairline: 'Hairline',
			'strong-line': 'Strong line',
			link: 'Link',
			faxe: 'Faxe',
			holbaek: 'Holbæk',
			naestved: 'Næstved',
			other: 'Another municipality',
			all: 'All'
		},
		visions: {
			usual: 'Usual vision',
			protanopia: 'Without red',
			deuteranopia: 'Without green',
			tritanopia: 'Without blue',
			grey: 'Greyscale'
		},
		contrasts: (scheme: string) => `Contrast: ${scheme.toLowerCase()}`,
		pairs: (scheme: string) => `Distance between places: ${scheme.toLowerCase()}`,
		seen: (scheme: string) => `How they look: ${scheme.toLowerCase()}`,
		columns: { colour: 'Colour', on: 'On', ratio: 'Contrast', required: 'Required', pair: 'Places', vision: 'Vision' },
		marks: 'The marks of charts in each colour',
		inGrey: 'The same in greyscale',
		asked: 'Contrast by WCAG 2.2. Distance in OKLab, where black and white are 1 apart.',
		requiredSeen: (seen: string, grey: string) =>
			`Required: at least ${seen} for everybody. In greyscale at least ${grey} between the three municipalities.`
	}
};
