import type { Messages } from './catalogue.ts';

/** The same in English. */
export const measuresEn: Messages['measurePage'] = {
	navigation: 'Measures',
	previous: (measure) => `Previous measure: ${measure}`,
	next: (measure) => `Next measure: ${measure}`,
	overview: 'Overview',
	path: 'You are here',
	whatNext: {
		hidden: 'The figure can be shown in a later edition, when enough families are behind it.',
		'no-delivery': 'The figure comes in the edition after the municipality’s first data delivery.',
		'not-delivered': 'The figure comes when the municipality’s next data delivery has the table behind the measure.',
		'too-few': 'The figure comes when more families have been followed for a whole year.'
	},
	forest: {
		heading: 'The municipalities beside each other',
		change:
			'Each line is the uncertainty (95%) of the change, and the dot is the mean. The vertical line is no change. The municipalities always stand in the same order.',
		share:
			'Each line is the uncertainty (95%) of the share back in work. The municipalities always stand in the same order.',
		marked: 'Hollow dot and dashed line: families were selected on the measure, so the change is not to be read alone.',
		matters: 'Grey area: changes that were agreed beforehand not to matter.',
		expected: 'Diamond: the fall or rise to be expected from the selection alone.',
		title: (measure) => `${measure}: the municipalities beside each other`,
		lanes: {
			difference: 'Difference',
			guarded: '– adjusted',
			expected: 'The selection'
		},
		difference: 'Difference from the comparison group',
		differenceMarked: 'Difference, selected on the measure',
		differenceGuarded: 'Difference, adjusted for the selection',
		expectedName: 'Expected from the selection alone',
		place: (place, said) => `${place}. ${said}`,
		alone: (name, change) => `${name}: ${change}.`
	},
	curve: {
		heading: 'Month by month',
		reading:
			'All municipalities together. The area is the uncertainty (95%). Steps are merged so that each holds at least 5 events, and the curve ends where fewer than 10 families are left.',
		titles: {
			'return-to-work': 'Share back in work after the start',
			'service-duration': 'Share of services still running'
		},
		axes: {
			'return-to-work': '% back in work',
			'service-duration': '% still running'
		},
		days: 'months',
		windows: { before: 'Begun before', after: 'Begun after' },
		titleOf: (title, group) => `${title}, ${group.toLowerCase()}`,
		described: (name, share, day) => `${name}: ${share} after ${day} days.`,
		table: 'Followed so long (rounded to 5)',
		followed: {
			adults: 'Adults followed so long (rounded to 5)',
			services: 'services followed so long (rounded to 5)'
		},
		month: (month) => `${month} mo.`,
		figures: 'Figures of the curve',
		line: 'Curve',
		day: 'Day',
		share: 'Share',
		atRisk: 'Followed'
	},
	trust: {
		heading: 'Can we trust it?',
		flow: 'Where the families are',
		started: 'Started',
		compared: 'Compared',
		notYet: 'Not yet followed for a year',
		other: 'Other',
		flowNote:
			'Started is without families that withdrew their consent. Other is families that moved away, and families whose registers do not reach a year back. A measure may have more or fewer families than those compared: cost is counted in whole months, and satisfaction needs answers.',
		coverageHeading: 'Who is in it',
		coverage: (place, share) => `${place}: ${share} of the families that started.`,
		coverageNotes: {
			pairs: 'Families without figures for both before and after are left out. They may differ from those that are in.',
			'service-duration':
				'Families without new services are left out. So the share does not say how many are yet to be followed.',
			'return-to-work':
				'Only families with an adult on a public benefit at the start are in it. So the share does not say how many are yet to be followed.'
		},
		detectableHeading: 'How small a change can be seen',
		detectable: (place, change) => `${place}: ${change}.`,
		detectableNote:
			'A true change of that size would show in four trials out of five. Smaller changes may be there without being seen.',
		detectableOfDifference: 'For a difference from a comparison group it is not computed.',
		selectionHeading: 'Were the families selected on the measure?',
		notSelected: 'No. No families were selected for being high on this very measure just before the start.',
		selected: (places) =>
			`Yes, in ${places}. Families that are picked when they are at their highest fall again by themselves, on average.`,
		expectedFall: (place, amount) => `${place}: from the selection alone, a fall of ${amount} was to be expected.`,
		expectedRise: (place, amount) => `${place}: from the selection alone, a rise of ${amount} was to be expected.`,
		expectedHidden: (place) => `${place}: what the selection alone would do is`,
		guardedNote:
			'The adjusted change holds the year after against the days equally far on the other side of the selection.',
		balanceHeading: 'Did the groups begin on the same level?',
		balance: (place, difference) => `${place}: ${difference} standard deviations apart before the start.`,
		balanceNote:
			'Where the groups are more than 0.25 apart, a difference is not called an effect. Nor is it where the groups do not clearly differ after a year.'
	},
	robustness: {
		heading: 'Does it hold by other roads?',
		reading:
			'The same question asked in three ways. Where the answers are far apart, the mean may rest on a few families. A small p means that so large a change is seldom seen by chance. It does not say where the change comes from.',
		marked:
			'Selected on the measure: a small p says nothing of the intervention here. The families were picked for being high, and a fall is to be expected from that alone.',
		caption: 'Mean, median and tests',
		mean: 'Mean',
		median: 'Median (Hodges–Lehmann)',
		t: 'p, t-test',
		wilcoxon: 'p, Wilcoxon'
	},
	all: {
		heading: 'All figures',
		reading:
			'All figures of the measure, municipality by municipality. Evaluators get the same figures in the data package, with all the steps.'
	},
	replicate: {
		heading: 'Recompute in R',
		reading:
			'The measure is computed in R as well, independently of this page. The calculation goes from the municipalities’ rows to every figure on the page.',
		data: 'The rows are personal data. They are in the data package, which only evaluators get. The whole calculation is there as well, the file replicate.R.',
		show: 'Show the measure’s calculation',
		code: (measure) => `Calculation in R: ${measure}`
	},
	definition: {
		heading: 'The measure exactly',
		plain: {
			'service-duration':
				'How many days a new service runs, of the first 180. Services that began in the year before are held against those that began in the year after.',
			'service-days':
				'How many days the family had services in the year before the start and in the year after. Two services on one day count two.',
			'return-to-work':
				'How large a share of the adults on a public benefit are back in work. The work must last at least 28 days.',
			'self-support':
				'How large a share of the days the family’s adults supported themselves, in the year before the start and in the year after.',
			'contact-points':
				'How many different contact persons the family had in the municipality: in the 90 days just before the start, and in the last 90 days of the year after.',
			cost: 'What the municipality and other public payers spent on the family in the 12 months before the start and the 12 months from the start.',
			satisfaction:
				'What the family answered on how satisfied it is all in all, before and after. Answers go from 1 to 5.'
		},
		exact: {
			'service-duration':
				'Spells of one service under one law, merged over gaps of at most 31 days. A spell belongs to the window in which it begins, [t0 − 365, t0 − 1] or [t0, t0 + 364], and is watched to the end of it. Kaplan–Meier with uncertainty clustered by family; means are restricted means to day 180. The change is after minus before.',
			'service-days':
				'Days on which at least one row of the service runs, summed over services, in [t0 − 365, t0 − 1] against [t0, t0 + 364]. Allowances, services open to everybody and services bound for years by law are left out. Student’s t interval of the mean of the families’ differences.',
			'return-to-work':
				'Adults aged 18–66 on a public benefit at t0 (not disability pension, nor subsidised work). Event: the first day after t0 of a run of at least 28 days with a wage or self-employment. Kaplan–Meier, 1 − S(182) and 1 − S(364), uncertainty on log(−log S), clustered by family. A disability pension does not end the watching.',
			'self-support':
				'Days with a wage, self-employed or self-supporting ÷ days with stated support, summed over the family’s adults aged 18–66, in [t0 − 365, t0 − 1] against [t0, t0 + 364]. In percentage points. Student’s t interval of the mean of the families’ differences.',
			'contact-points':
				'Distinct contact persons with a row overlapping [t0 − 90, t0 − 1], against [t0 + 275, t0 + 364]. An empty end date is open. Student’s t interval of the mean of the families’ differences.',
			cost: (priceYear) =>
				`Amounts of all categories, the trial’s own included, in ${priceYear} prices by the protocol’s price index: the 12 calendar months before the month of t0 against the 12 from it on. A family without costs counts 0. Student’s t interval of the mean of the families’ differences.`,
			satisfaction:
				'Item 1. Respondents with an answer both before and after; the family’s value is the mean of theirs. The answer after must lie in [t0 + 275, t0 + 456]. Student’s t interval of the mean of the families’ differences.'
		}
	}
};
