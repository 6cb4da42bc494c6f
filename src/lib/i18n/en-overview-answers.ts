import type { Messages } from './catalogue.ts';

export const answersEn: Messages['answers'] = {
	navigation: 'Five questions',
	questions: {
		works: 'Does it work?',
		sure: 'How sure is it?',
		apart: 'Where do the municipalities differ?',
		missing: 'What do we lack?',
		decide: 'What are we to decide?'
	},
	sure: {
		verdicts: (all, firm, possible, open) =>
			`Firm verdicts in the municipalities: ${firm} of ${all}. Pointing one way, but may be chance: ${possible}. Cannot be decided: ${open}.`,
		notTold: (count) => `Not shown: ${count}.`,
		heldBack: (count) => `Held back because the groups do not clearly differ after a year: ${count}.`,
		coverage: (lowest, highest) =>
			`Behind the verdicts are from ${lowest} to ${highest} of the families that have started.`,
		coverageEverywhere: (share) => `Behind the verdicts are ${share} of the families that have started.`,
		ofMeasure: (measure, amount) => `${measure} ${amount}`,
		detectable: (what) =>
			`So large must a change be for all together before it shows in four trials out of five: ${what}.`,
		more: 'Can we trust the figures?'
	},
	apart: {
		otherVerdict: (measures) => `Not the same verdict everywhere: ${measures}.`,
		sameVerdict: (measures) => `The same verdict in all municipalities: ${measures}.`,
		notTold: (measures) => `Cannot be held against one another, because a verdict is not shown: ${measures}.`,
		ofPlace: (place, unlike, told) => `${place} in ${unlike} of ${told}`,
		families: (places) =>
			`The families are not of the same kind. So many things about them were unlike those in the other municipalities at the start: ${places}.`,
		never: 'The municipalities are never ranked by result.',
		more: 'The municipalities one by one'
	},
	missing: {
		toCome: (places) => `Not followed for a whole year yet: ${places}.`,
		ofPlace: (place, families) => `${families} families in ${place}`,
		nothing: 'No rule has found anything missing.',
		more: 'What is in the figures'
	}
};
