import type { Messages } from './catalogue.ts';

export const progressEn: Messages['progress'] = {
	since: {
		heading: 'New since the last edition',
		first: 'This is the first edition. There is none before it to hold it against.',
		nothing: (number) => `All figures are as in edition ${number}.`,
		counts: (number, outcomes, others) =>
			`Changed since edition ${number}: ${outcomes} figures of the measures and ${others} others.`,
		noVerdicts: 'No verdict has changed.',
		compare: 'See all changes and corrections'
	},
	enrolment: {
		heading: 'How many families are in?',
		caption: 'Families that have started',
		planned: 'Plan',
		ofPlan: 'Share of the plan',
		noPlan: 'The protocol has no plan for how many families are to be in.',
		notPlanned: 'no plan'
	},
	underWay: {
		heading: 'Under way',
		reading:
			'What can be seen before the year is over. It carries no conclusion. Each figure is for the families followed for as long as it takes.',
		what: 'What',
		carriedOut: 'How it is carried out, families of the intervention',
		followUp: 'Follow-up',
		back6: (group) => `Back in work after 6 months, ${group.toLowerCase()}`,
		back12: (group) => `Back in work after 12 months, ${group.toLowerCase()}`,
		cost: (group) => `Cost per family since the start, ${group.toLowerCase()}`,
		costBy: (kroner, months) => `${kroner} after ${months} mo.`,
		note: 'Days until the plan are rounded to 5. Costs are counted as far as enough families are followed, so the months are not the same everywhere.'
	},
	start: { more: 'Target group, support and the rest' }
};
