import type { Messages } from './catalogue.ts';

export const decisionsEn: Messages['decisions'] = {
	heading: 'What are we to decide?',
	intro:
		'For each trial, the choices there are and what in the figures speaks for them. The lines are written by fixed rules. Figures cannot choose.',
	choices: { continue: 'Continue', adapt: 'Adapt', stop: 'Stop', extend: 'Extend' },
	nothing: 'Nothing in the figures speaks for it yet.',
	reasons: {
		improvement: (measures) => `Improvement in ${measures}.`,
		'possible-improvement': (measures) => `It points to improvement in ${measures}, but may be chance.`,
		'held-back-improvement': (measures) =>
			`It points to improvement in ${measures}, but the intervention families may have got better by themselves.`,
		deterioration: (measures) => `Deterioration in ${measures}.`,
		'possible-deterioration': (measures) => `It points to deterioration in ${measures}, but may be chance.`,
		'held-back-deterioration': (measures) =>
			`It points to deterioration in ${measures}, but the comparison families may have got better by themselves.`,
		open: (measures) => `Cannot be decided yet: ${measures}.`,
		'nothing-of-importance': (measures) => `No change of importance in ${measures}.`,
		selected: (measures) =>
			`The families were selected on ${measures}. Without families to compare with, selected in the same way, it cannot be decided.`,
		'low-coverage': (measures) => `Many families are missing from the figures for ${measures}.`,
		'elements-missing': (share) =>
			`${share} of the families get none of the three elements. For them the trial has not been tried.`,
		'families-to-come': (families) => `${families} families have not been followed for a whole year yet.`
	},
	points: {
		heading: 'For the steering group’s attention',
		none: 'No rule has found anything to point out.',
		kinds: {
			deterioration: (place, measures) => `${place}: deterioration in ${measures}.`,
			'possible-deterioration': (place, measures) =>
				`${place}: it points to deterioration in ${measures}, but may be chance.`,
			'held-back-deterioration': (place, measures) =>
				`${place}: it points to deterioration in ${measures}, but the comparison families may have got better by themselves.`,
			'no-delivery': (place) => `${place} has no delivery.`,
			'overdue-delivery': (place) => `${place}: the delivery is more than a quarter older than the newest.`,
			'elements-missing': (place, share) => `${place}: ${share} of the families get none of the three elements.`,
			'low-coverage': (place, measures) =>
				`${place}: less than 70% of the families that started are in ${measures}. Those that are missing may be different.`,
			'selected-on-measure': (place, measures) =>
				`${place}: the families were selected on ${measures}, and there are not enough to correct for it.`
		}
	}
};
