import type { Messages } from './catalogue.ts';

/** The same in English. */
export const measureChartsEn: Messages['measureCharts'] = {
	targets: {
		tick: (change) => `target ${change}`,
		described: (change) => `Beforehand, ${change} was set as the target.`,
		drawn: 'Line with “target”: what the municipality’s trial set as its target beforehand.',
		inWords: (place, target) => `${place} has set the target ${target}.`
	},
	places: {
		change: (change) => `The change is ${change}.`,
		uncertainty: (lower, upper) => `The uncertainty goes from ${lower} to ${upper}.`,
		shares: (half, whole) => `After 6 months ${half} of the adults are back in work, after 12 months ${whole}.`
	},
	figures: {
		caption: 'The figures of the chart',
		line: 'Line',
		value: 'Number'
	},
	slopes: {
		heading: 'Before and after',
		reading:
			'The mean before and after, on the same scale everywhere. The bar at the end is the uncertainty (95%) of the change. The line says nothing of the time between.',
		marked:
			'Dashed line: families were selected on the measure, so the change cannot be read by itself. The adjusted line begins as far away on the other side of the selection.',
		title: (measure, place) => `${measure} before and after, ${place}`,
		described: (group, before, after) => `${group}: from ${before} before to ${after} after.`,
		guarded: { indsats: 'Interv., adj.', sammenligning: 'Comp., adj.' },
		units: {
			'service-duration': 'days per service',
			'service-days': 'days per family',
			'contact-points': 'persons per family',
			cost: 'DKK per family',
			'self-support': '% of the days',
			satisfaction: 'answers from 1 to 5'
		},
		table: 'Means before and after'
	},
	months: {
		heading: 'Month by month',
		reading:
			'The same families in all 24 months: those with both before and after. The vertical line is the start. All places are on the same scale.',
		calendar: 'Costs are by calendar month.',
		ofDays: 'The share is of all the families’ days added up, so it is not quite the measure’s mean per family.'
	}
};
