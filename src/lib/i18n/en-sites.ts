import type { Messages } from './catalogue.ts';

/** What the pages of municipalities say in English. */
export const sitesEn: Messages['sites'] = {
	title: 'Municipalities',
	lead: 'Each municipality has a trial of its own. Here is what each of them does, who the families are, how the trial is carried out, and what cost is made up of in all of them together.',
	navigation: 'Municipalities',
	previous: (name) => `Previous municipality: ${name}`,
	next: (name) => `Next municipality: ${name}`,
	siteLead: (name) =>
		`What ${name} does in the trial, who the families are, what has happened to them, and what it costs.`,
	noDelivery: 'The municipality has not delivered data yet.',
	trial: {
		heading: (name) => `What ${name} does`,
		missing: (fields) => `Not registered in the protocol yet: ${fields}.`,
		none: 'The municipality’s trial is not registered in the protocol yet.',
		protocol: 'The protocol',
		elements: 'Families by element',
		element: 'Element'
	},
	beside: {
		heading: 'The municipalities beside one another',
		reading:
			'Always in the same order. In parentheses: how far the families are from those of the other municipalities, in standard deviations; above 0.1 is bold.',
		caption: 'Elements, families and how it is carried out',
		ways: 'What sets it apart',
		elements: 'Elements of the intervention',
		families: 'The families at the start',
		carriedOut: 'How it is carried out',
		started: 'Started in the intervention',
		notRegistered: 'not registered yet',
		apart: (difference) => `(${difference})`
	},
	hiddenRows: (names) => `${names}:`,
	hiddenOf: (names, block) => `${names} (${block.toLowerCase()})`,
	carriedOut: {
		heading: 'How the trial is carried out',
		reading:
			'A trial whose elements are not in place has not been tried. Each figure is of the families that were followed for as long as it takes.',
		elements: {
			coordinatingCaseworker: 'Get a coordinating caseworker',
			oneCoordinatedPlan: 'Get one coordinated plan',
			sharedElectronicPlan: 'Get a shared electronic plan'
		},
		caption: 'How it is carried out',
		what: 'What',
		figure: 'Figure',
		families: (count) => `${count} families`,
		withoutElement: 'Share without any element',
		daysToPlan: 'Days until half of them have one coordinated plan',
		days: (count) => `${count} days`,
		coordinatorInTime: 'Share with a coordinator within 30 days',
		coordinators: 'Coordinators in the first year, mean',
		plansHalfway: 'Plans at the same time after half a year, mean',
		contactsHalfway: (group) => `Contact persons after half a year, mean, ${group.toLowerCase()}`,
		backAfter: (group) => `Share back in work after 12 months, ${group.toLowerCase()}`,
		note: 'Days to the plan are rounded to 5. Families without a plan yet are followed for as long as they are. Figures under way carry no conclusion.'
	},
	caseMix: {
		heading: 'Who the families are',
		reading:
			'The municipality’s families beside those of all municipalities. The last column says how far they are from the other municipalities’ families, in standard deviations.',
		caption: 'The families at the start',
		what: 'At the start',
		own: (name) => name,
		all: 'All',
		difference: 'Distance to the others',
		targetGroup: (name) => `Target group: ${name}`,
		onBenefit: 'Families with an adult on a public benefit',
		onBenefitShort: 'Adult on a public benefit',
		before: (measure) => `${measure}, before the start`,
		onlyApart: 'distance only',
		chart: (place) => `The families at the start, ${place}: distance to the other municipalities’ families`,
		described: (what, difference) => `${what}: ${difference}.`,
		axis: 'standard deviations from the others',
		within: 'The grey area is ±0.1. A filled dot is outside it.',
		note: 'Above 0.1 the families are unlike. Then the municipalities’ changes are not of the same kind of family, and cannot simply be laid beside each other.',
		pairs: 'The measures’ figures before the start are of the families that also have one after.'
	},
	measures: {
		heading: 'The five measures',
		reading: 'The dot is the change, the line its uncertainty (95%), and the grey area changes too small to matter.',
		bases: {
			plain: 'own change',
			guarded: 'adjusted for the selection',
			difference: 'difference from the comparison group'
		},
		range: (from, to) => `from ${from} to ${to}`,
		families: 'Families',
		coverage: 'coverage'
	},
	costs: {
		heading: 'What cost is made up of',
		reading: 'DKK a family and year, the year before the start and the year after. For families with both years.',
		table: (group) => `DKK a family and year, ${group.toLowerCase()}`,
		chart: (place) => `The change of each part of the cost, ${place}`,
		chartNote: 'The change in the intervention, part by part, on one scale. The line is the uncertainty (95%).',
		hollow: 'It is dashed because families were selected on cost: then it cannot be read by itself.',
		gross: 'In all, the trial included',
		inAll: 'All cost',
		together: 'Cost in all municipalities together',
		part: 'Part',
		captions: {
			payers: 'Who pays',
			groups: 'What the money goes to',
			categories: 'What the money goes to, item by item'
		},
		groups: {
			support: 'Support',
			'social-measures': 'Social measures',
			other: 'Other',
			trial: 'The trial’s own cost',
			'without-trial': 'In all without the trial’s own cost'
		},
		note: 'Social measures are out-of-home care, preventive measures, supported housing, support at home and addiction. Other is employment measures, special needs education, health, administration and other. A part is shown only where at least 10 families have a cost in it, and where it cannot be used to work out a hidden part.',
		alike: 'Selected on cost: part of a fall is to be expected from the selection alone.',
		ownMissing: (places) =>
			`In ${places} the trial’s own cost is not counted in cost: there are no amounts for it for the families compared.`
	},
	mounting: {
		heading: 'Cost as it mounts up',
		reading:
			'What a family has cost on average since its start, month by month, and how much of it is the trial’s own cost. The area is the uncertainty (95%). Families count for as long as they are followed, and the line ends where fewer than 10 are left.',
		title: (place) => `Cost since the start, ${place}`,
		cost: 'Cost',
		trial: 'The trial itself',
		comparison: 'Comparison',
		axis: 'DKK 1,000 a family',
		months: 'months',
		described: (name, kroner, month) => `${name}: ${kroner} after ${month} months.`,
		month: 'Months after the start',
		point: (month, kroner) => `Month ${month} after the start: ${kroner}`,
		kroner: 'DKK a family',
		note: 'In the first year families outside the measure count only where at least 10 of them are followed. A point waits until at least 10 families have had a cost since the one before.'
	},
	breakEven: {
		heading: 'Has the trial paid for itself?',
		own: (kroner) => `The trial itself costs ${kroner} a family in the first year.`,
		less: (kroner) => `The other costs are ${kroner} lower a family, adjusted for the selection.`,
		more: (kroner) => `The other costs are ${kroner} higher a family, adjusted for the selection.`,
		lessCompared: (kroner) => `The other costs are ${kroner} lower a family, held against the comparison group.`,
		moreCompared: (kroner) => `The other costs are ${kroner} higher a family, held against the comparison group.`,
		within: (time) => `At that figure the trial has paid for itself after ${time}.`,
		never: 'At that figure the trial has not paid for itself within the first year.',
		span: (earliest, latest) => `It may be as early as after ${earliest} and as late as after ${latest}.`,
		openSpan: (earliest) =>
			`It may be as early as after ${earliest}, and it may be that it does not happen within the first year.`,
		cannot: 'Cannot be computed.',
		reasons: {
			'no-basis':
				'There is neither a comparison group nor an adjusted change to compute from. The families’ own change cannot carry it: part of a fall would have come by itself.',
			'no-figures': 'What it would be computed from is hidden or cannot be computed.',
			'no-own-cost': 'It is not known what the trial itself costs.'
		},
		aim: (share, kroner) => `Trials like these aim at ${share} lower cost. Here that is ${kroner} a family.`,
		detectable: (kroner) => `With so many families only a change of ${kroner} would show in four of five trials.`,
		tooFew: 'So the aim is smaller than what the families can show.',
		undecided: 'It cannot be decided whether the trial pays for itself: costs may be lower as well as higher.',
		note: 'The difference is spread evenly over the year. Nothing is computed beyond the year that was seen.',
		drawn: 'The grey area is the aim to either side of zero.',
		chart: (place) => `The change in cost and the aim, ${place}`,
		detectableLane: 'Can be seen',
		detectableName: 'The smallest fall that can be seen'
	},
	selfSupport: {
		heading: 'Self-support in DKK: a calculation',
		marked: 'A calculation, not measured cost.',
		plain: (from, to) => `The share of days of self-support has changed by between ${from} and ${to}.`,
		guarded: (from, to) =>
			`Adjusted for the selection, the share of days of self-support has changed by between ${from} and ${to}.`,
		difference: (from, to) =>
			`The difference from the comparison group in the share of days of self-support is between ${from} and ${to}.`,
		price: (kroner, year, source) => `The protocol sets a day at ${kroner} in ${year} prices (source: ${source}).`,
		amount: (from, to) => `That makes between ${from} and ${to} an adult (18–66) and year.`,
		sign: 'Plus is more days of self-support. The amount is neither added to the costs nor taken from them.'
	},
	months: {
		heading: 'Month by month',
		reading:
			'The same families in all 24 months: those with both before and after. The vertical line is the start. Cost is by calendar month, the rest in the family’s own time.',
		titles: {
			cost: 'Cost a month',
			'contact-points': 'Contact persons a month',
			'self-support': 'Share of days self-supporting a month'
		},
		axes: { cost: 'DKK 1,000 a family', 'contact-points': 'persons a family', 'self-support': '% of the days' },
		axis: 'months from the start',
		titleOf: (title, place) => `${title}, ${place}`,
		described: (group, first, last) => `${group}: ${first} in the first month, ${last} in the last.`,
		month: 'Month',
		units: { cost: 'DKK', 'contact-points': 'persons', 'self-support': '%' },
		note: 'The share is of all the families’ days together, so it is not quite the measure’s mean a family.'
	}
};
