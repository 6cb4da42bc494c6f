import type { Messages } from './catalogue.ts';

export const overviewEn: Messages['overview'] = {
	title: 'Overview',
	heading: 'The five indicators',
	reading:
		'Most rows compare each family with itself, before the start and after. The duration of services compares services begun before and after; return to work follows the adults from the start. The line shows the uncertainty (95%), the vertical line is zero, and the grey area is changes agreed beforehand to be of no importance. The per cent after a number is the share of the families that have started. Where the verdict of all rests on a difference, the number is the families of the municipalities that have a comparison group. A change can have many causes.',
	notes: {
		selected:
			'Families were selected on this measure: part of a fall is to be expected from the selection alone. The dashed line is the families’ own change. The full line under it is adjusted for the selection; where it is missing, the table says why. Where the verdict rests on the adjusted change, the number is of the families that can be adjusted for.',
		'held-back': 'After a year the groups do not clearly differ.',
		comparison: 'The comparison’s figure is hidden or cannot be computed. The table says which.'
	},
	verdictTable: {
		caption: 'What the verdicts rest on',
		measure: 'Measure',
		basis: 'Rests on',
		change: 'Change or difference',
		detectable: 'Smallest change that can be seen',
		verdict: 'Verdict',
		heldBack: ' (held back: after a year the groups do not clearly differ)'
	},
	all: 'All',
	allInTitle: 'all municipalities',
	groups: { indsats: 'Intervention', sammenligning: 'Comparison' },
	indicators: {
		duration: 'Duration of services',
		work: 'Return to the labour market',
		contacts: 'Contact persons in the municipality',
		cost: 'Cost',
		satisfaction: 'Satisfaction'
	},
	measures: {
		'service-duration': 'Duration of new services',
		'service-days': 'Service days per family',
		'return-to-work': 'Back in work',
		'self-support': 'Share of days self-supporting',
		'contact-points': 'Contact points',
		cost: 'Cost per family',
		satisfaction: 'Satisfaction of the families'
	},
	explained: {
		'service-duration': 'Mean of the first 180 days.',
		'service-days': 'Days with services in a year.',
		'return-to-work': 'Adults on a benefit at start.',
		'self-support': 'Of the days stated for the adults.',
		'contact-points': 'Different ones in 90 days: before and a year after.',
		cost: (priceYear) => `DKK in a year, ${priceYear} prices, the trial’s own included.`,
		satisfaction: 'All in all, on a scale from 1 to 5.'
	},
	levelUnits: {
		'service-duration': 'days',
		'service-days': 'days',
		'contact-points': 'persons',
		cost: 'DKK',
		'self-support': '%',
		satisfaction: ''
	},
	changeUnits: {
		'service-duration': 'days',
		'service-days': 'days',
		'contact-points': 'persons',
		cost: 'DKK',
		'self-support': 'percentage points',
		satisfaction: 'points'
	},
	axisUnits: {
		'service-duration': 'days',
		'service-days': 'days',
		'contact-points': 'persons',
		cost: 'DKK 1,000',
		'self-support': '% points',
		satisfaction: 'points'
	},
	withoutComparison: 'no comparison group',
	comparisonOnlyFrom: (places) => `comparison: ${places}`,
	familyCount: 'families:',
	after6: '6 months',
	after12: '12 months',
	shareAxis: '% in work',
	shareAxisAfter12: '% after 12 mo.',
	families: (count) => `${count} families`,
	persons: (count) => `${count} adults`,
	services: (count) => `${count} services`,
	within: 'in',
	ofStarted: 'of those started',
	differenceName: 'Difference from the comparison',
	lanes: {
		indsats: 'Intervention',
		sammenligning: 'Comparison',
		guarded: '– adjusted',
		guardedComparison: 'Comp., adjusted',
		difference: 'Difference',
		after6: { indsats: 'Interv. 6 mo.', sammenligning: 'Comp. 6 mo.' },
		after12: { indsats: 'Interv. 12 mo.', sammenligning: 'Comp. 12 mo.' }
	}
};
