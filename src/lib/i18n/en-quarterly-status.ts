import type { Messages } from './catalogue.ts';

export const quarterlyStatusEn: Messages['quarterlyStatus'] = {
	title: (quarter, year) => `Status for the steering group, quarter ${quarter} of ${year}`,
	headings: {
		conclusion: 'Conclusion',
		matrix: 'The five measures',
		families: 'Families and follow-up',
		quality: 'Data quality',
		since: 'New since last time',
		decisions: 'For decision'
	},
	meetings: {
		notThis: (quarters) => `The steering group meets on other editions than this (quarters: ${quarters}).`,
		this: 'The steering group meets on this edition.'
	},
	quarter: (number) => number,
	ruledOut: (said) => `Unlikely ${said}`,
	undecided: (open, said) => `${open}: ${said}`,
	chart: {
		title: 'The change with uncertainty (95%). Square: difference from comparison. Grey: of no importance',
		hidden: 'hidden',
		none: 'no figures',
		described: (measure, places) => `${measure}: ${places}.`,
		own: (place, change, lower, upper) => `${place} ${change}, the uncertainty goes from ${lower} to ${upper}`,
		difference: (place, change, lower, upper) =>
			`${place} ${change} against the comparison group, the uncertainty goes from ${lower} to ${upper}`,
		without: (place, why) => `${place} ${why}`
	},
	families: {
		caption: 'Families in the trial, and those they are compared with',
		what: 'Number of families',
		started: 'Started in the trial',
		planned: 'Plan',
		ofPlan: 'Started, share of the plan',
		compared: 'Followed for both years',
		toCome: 'Not yet followed for a year',
		comparison: 'In the comparison group'
	},
	quality: {
		caption: 'How old the figures are, and what share of the families that started is in them',
		place: 'Municipality',
		cutoff: 'Data to',
		before: 'Answered before',
		after: 'Answered after',
		coverage: 'In the measures',
		between: (lowest, highest) => `${lowest} to ${highest}`
	},
	waiting: (views) =>
		`Figures that wait for a later edition: ${views} kinds. The page of the edition says which and why.`,
	changed: (place, what, from, to) => `${place}, ${what}: from “${from}” to “${to}”.`,
	more: (count) => `More verdicts that changed: ${count}. The changes of the edition have them all.`,
	choices: {
		heading: 'The choices of each trial, and what in the figures speaks for them',
		unsaid: 'Nothing in the figures speaks yet for the choices not named.',
		ofTrial: (place, said) => `${place}. ${said}`,
		ofChoice: (choices, said) => `${choices}: ${said}`
	},
	points: {
		caption: 'Points for decision',
		point: 'Point',
		first: 'One way',
		second: 'The other way',
		allMeasures: 'all five measures',
		ofPlace: (place, what) => `${place} (${what})`,
		trials: 'How are the three trials to go on?',
		trialsFirst: 'Let them continue as now until the next meeting.',
		trialsSecond: 'Adapt, extend or stop one of them, by what speaks for it.',
		kinds: {
			deterioration: {
				point: (places) => `Deterioration: ${places}.`,
				first: 'Adapt or stop the trial there.',
				second: 'Continue, and have an explanation by the next meeting.'
			},
			'possible-deterioration': {
				point: (places) => `It points to deterioration, but may be chance: ${places}.`,
				first: 'Follow the measure until the next edition.',
				second: 'Adapt the trial now.'
			},
			'held-back-deterioration': {
				point: (places) =>
					`It points to deterioration, but the comparison families may have got better by themselves: ${places}.`,
				first: 'Follow the measure until the next edition.',
				second: 'Look into how the families were referred.'
			},
			'no-delivery': {
				point: (places) => `No data delivery: ${places}.`,
				first: 'Agree on a date for it.',
				second: 'Make the next edition without.'
			},
			'overdue-delivery': {
				point: (places) => `The data delivery is more than a quarter older than the newest: ${places}.`,
				first: 'Agree on a date for a new one.',
				second: 'Let the old figures stand.'
			},
			'elements-missing': {
				point: (places) => `Families that get none of the three elements: ${places}.`,
				first: 'Start the elements with them.',
				second: 'Go on without, and say so beside the figures.'
			},
			'low-coverage': {
				point: (places) => `Less than 70% of the families are in: ${places}.`,
				first: 'Find what is missing before the next edition.',
				second: 'Let the figures stand with a reservation.'
			},
			'selected-on-measure': {
				point: (places) => `The families were selected on the measure: ${places}.`,
				first: 'Find families to compare with, selected in the same way.',
				second: 'Leave the measure without an answer.'
			}
		}
	}
};
