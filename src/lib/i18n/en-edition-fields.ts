import type { Messages } from './catalogue.ts';

type Fields =
	| 'fields'
	| 'fieldsIn'
	| 'lowerOf'
	| 'upperOf'
	| 'guardedOf'
	| 'headlineOf'
	| 'bases'
	| 'heldBack'
	| 'views'
	| 'codes'
	| 'month'
	| 'top'
	| 'ofMeasure'
	| 'windows';

/** The same in English. */
export const editionFieldsEn: Pick<Messages['editions'], Fields> = {
	fields: {
		families: 'Families behind the figure',
		coverage: 'Share of the started',
		cases: 'Adults or services behind the figure',
		before: 'Before',
		after: 'After',
		change: 'Change',
		'after-6-months': 'After 6 months',
		'after-12-months': 'After 12 months',
		difference: 'Difference from the comparison group',
		'robust-change': 'Mean (beside the median)',
		'robust-p': 'p, t-test',
		'wilcoxon-p': 'p, Wilcoxon',
		'hodges-lehmann': 'Median (Hodges–Lehmann)',
		p: 'p after Holm’s correction',
		detectable: 'Smallest change that can be seen',
		matters: 'Smallest change that matters',
		imbalance: 'Distance between the groups before the start',
		'expected-by-chance': 'Expected from the selection alone',
		started: 'Started',
		compared: 'Compared',
		'not-yet': 'Not followed for a year yet',
		other: 'Other',
		count: 'Number',
		mean: 'Mean',
		share: 'Share',
		'without-element': 'Without any element',
		'days-to-plan': 'Days to one plan',
		'coordinator-in-time': 'Coordinating caseworker in time',
		coordinators: 'Coordinating caseworkers',
		'plans-halfway': 'Plans after half a year',
		with: 'Families with',
		without: 'Families without',
		respondents: 'Share of those asked',
		'everybody-earlier': 'Everybody, two years before',
		'everybody-later': 'Everybody, the year before',
		'picked-earlier': 'The picked, two years before',
		'picked-later': 'The picked, the year before',
		verdict: 'Conclusion',
		basis: 'What the conclusion rests on',
		'held-back': 'Held back',
		curve: 'Curve',
		'curve-before': 'Curve, begun before',
		'curve-after': 'Curve, begun after',
		'mounted-cost': 'Cost added up, curve',
		'mounted-trial': 'The trial’s own cost added up, curve'
	},
	fieldsIn: {
		'start:families': { families: 'Families that have started' },
		'case-mix': { imbalance: 'Distance to the other municipalities’ families' },
		elements: { difference: 'Difference between families with and without' },
		'quality:coverage': { share: 'Share of the families with rows' },
		'quality:responses': { share: 'Share of the families that have started' },
		'quality:drop-out': { imbalance: 'Distance of those who moved to those who stayed' },
		'quality:warnings': { count: 'Rows' }
	},
	lowerOf: (figure) => `${figure}, uncertainty from`,
	upperOf: (figure) => `${figure}, uncertainty to`,
	guardedOf: (figure) => `${figure}, adjusted for the selection`,
	headlineOf: (figure) => `${figure} (under the conclusion)`,
	bases: {
		difference: 'the difference from the comparison group',
		plain: 'the families’ own change',
		guarded: 'the change, adjusted for the selection',
		nothing: 'nothing'
	},
	heldBack: { yes: 'yes', no: 'no' },
	views: {
		'months:cost': 'Cost month by month',
		'months:contact-points': 'Contact points month by month',
		'months:self-support': 'Self-support month by month',
		'cost:payers': 'Cost by payer',
		'cost:groups': 'Cost in groups',
		'cost:categories': 'Cost by category',
		'follow-up:cost': 'Cost added up from the start',
		'follow-up:contact-persons': 'Contact persons after half a year',
		'carrying-out': 'How it is carried out',
		'case-mix': 'The families against those of the other municipalities',
		tops: 'The families with the highest figures',
		chance: 'What chance alone does',
		'parts:target-group': 'Change by target group',
		'parts:start': 'Change by half-year of start',
		elements: 'Change by element',
		'quality:coverage': 'Coverage of the tables',
		'quality:responses': 'Answers to questionnaires',
		'quality:drop-out': 'Families that moved away',
		'quality:warnings': 'Warnings'
	},
	codes: {
		coordinatingCaseworker: 'Coordinating caseworker',
		oneCoordinatedPlan: 'One coordinated plan',
		sharedElectronicPlan: 'Shared electronic plan',
		support: 'Support',
		'social-measures': 'Social measures',
		other: 'Other cost',
		trial: 'The trial’s own cost',
		'without-trial': 'Without the trial’s own cost'
	},
	month: (number) => `Month ${number}`,
	top: (share) => `The highest ${share}`,
	ofMeasure: (measure, figure) => `${measure}: ${figure}`,
	windows: { before: (table) => `${table}, before`, after: (table) => `${table}, after` }
};
