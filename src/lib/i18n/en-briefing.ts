import type { Messages } from './catalogue.ts';

export const briefingEn: Messages['briefing'] = {
	title: (committee, place) => `Briefing on the trial for ${committee} in ${place}`,
	anyCommittee: 'the committee',
	headings: {
		summary: 'Summary',
		case: 'The case',
		description: 'Description of the case',
		economy: 'Economy',
		economicConsequences: 'Economic consequences',
		otherConsequences: 'Other consequences',
		proposal: 'Proposal'
	},
	takesPart: (place, others) =>
		`Together with ${others}, ${place} tries whether one coordinated plan helps families with complex problems.`,
	started: (families, place) => `${families} families have started in the trial in ${place}.`,
	startedOne: (place) => `1 family has started in the trial in ${place}.`,
	startedNone: (place) => `No families have started in the trial in ${place} yet.`,
	startedHidden: 'How many families have started is hidden to protect the families.',
	compared: (families) => `${families} of them can be held against the year before.`,
	comparedHidden: 'How many of them can be held against the year before is hidden to protect the families.',
	hiddenIn: (measures) => `Hidden to protect the families: the verdict on ${measures}.`,
	trial: {
		heading: (place) => `The trial in ${place}`,
		name: (name) => `The trial is called ${name}.`,
		legalBasis: (basis) => `It rests on ${basis}.`,
		start: (date) => `It began on ${date}.`,
		planned: (families) => `The plan is ${families} families.`,
		ways: (ways) => `What sets it apart: ${ways}.`,
		explained:
			'Service days are the days of each service, added up. Contact points are the family’s contact persons in the municipality.',
		missing: (fields) => `Not registered of the trial yet: ${fields}.`,
		fields: {
			name: 'name',
			ways: 'what sets it apart',
			legalBasis: 'legal basis',
			start: 'first day',
			plannedFamilies: 'number of families',
			targets: 'targets of its own'
		},
		measures: (all) => `All municipalities measure the same: ${all}.`,
		closest: (measures) => `Most is said here of what is closest to the committee: ${measures}.`
	},
	targets: {
		effects: (place, targets) => `${place} has set as its targets beforehand: ${targets}.`,
		standings: {
			reached: (measures) => `The target is reached for ${measures}.`,
			beyond: (measures) =>
				`The figures reach the target for ${measures}, but the change may have come without the trial.`,
			short: (measures) => `The figures do not reach the target for ${measures}.`,
			open: (measures) => `It cannot be decided whether the target is reached for ${measures}.`,
			hidden: (measures) => `Whether the target is reached for ${measures} is hidden to protect the families.`
		},
		ofAll: {
			reached: 'All of them are reached.',
			beyond: 'The figures reach all of them, but the changes may have come without the trial.',
			short: 'The figures reach none of them.',
			open: 'It cannot be decided whether they are reached.',
			hidden: 'Whether they are reached is hidden to protect the families.'
		},
		results: (targets) => `This is to be in place: ${targets}.`,
		resultsCounted: (count) => `Targets of the protocol for what is to be in place: ${count}.`,
		resultsUnsaid: 'The figures here do not say whether it is.'
	},
	returnToWork: 'return to work',
	own: (place) => `The figures in ${place}`,
	beside: {
		heading: 'The municipalities beside one another',
		reading: (place) => `${place} stands first. The others stand in a fixed order and not by result.`,
		unlike: 'The families may differ from one municipality to another. So the figures name no winner.',
		rounded: 'Each figure is rounded by itself.'
	},
	ofMeasures: (measures, said) => `${measures}: ${said}`,
	unknown: {
		heading: 'What we do not know',
		noComparison: (place) =>
			`${place} has no families to compare with. It is not known what would have happened without the trial.`,
		toCome: (families) =>
			`${families} families have not been followed for a whole year yet. They may change the picture.`,
		toComeHidden: 'How many families have not been followed for a whole year yet is hidden to protect the families.',
		missingFamilies: (measures) =>
			`Less than 70% of the families are in the figures for ${measures}. Those that are missing may be different.`,
		later: 'The measures are of the first year. What happens later is not in them.'
	},
	economy: {
		heading: 'Economy',
		note: 'The figures are means a family. They do not say whether money can be taken out of a budget.',
		noGrant: 'No grant is asked for.'
	},
	proposal: (committee) => `The administration proposes that ${committee} takes note of the briefing.`
};
