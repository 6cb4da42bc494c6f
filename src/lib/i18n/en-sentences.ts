import type { Messages } from './catalogue.ts';

/** The same in English. */
export const sentencesEn: Messages['sentences'] = {
	unitOfOne: { 'service-duration': 'day', 'service-days': 'day' },
	directed: {
		'service-duration': { fall: (days) => `${days} shorter`, rise: (days) => `${days} longer` },
		'service-days': { fall: (count) => `${count} fewer`, rise: (count) => `${count} more` },
		'contact-points': { fall: (count) => `${count} fewer`, rise: (count) => `${count} more` },
		cost: { fall: (kroner) => `${kroner} lower`, rise: (kroner) => `${kroner} higher` },
		'self-support': { fall: (points) => `${points} lower`, rise: (points) => `${points} higher` },
		satisfaction: { fall: (points) => `${points} less`, rise: (points) => `${points} more` }
	},
	phrase: {
		'service-duration': {
			fall: (days) => `${days} shorter services`,
			rise: (days) => `${days} longer services`
		},
		'service-days': { fall: (count) => `${count} fewer service days`, rise: (count) => `${count} more service days` },
		'contact-points': {
			fall: (count) => `${count} fewer contact persons`,
			rise: (count) => `${count} more contact persons`
		},
		cost: { fall: (kroner) => `${kroner} lower cost`, rise: (kroner) => `${kroner} higher cost` },
		'self-support': {
			fall: (points) => `${points} fewer days on which the adults support themselves`,
			rise: (points) => `${points} more days on which the adults support themselves`
		},
		satisfaction: {
			fall: (points) => `${points} lower satisfaction`,
			rise: (points) => `${points} higher satisfaction`
		}
	},
	phraseOfOne: { fall: '1 service day fewer', rise: '1 more service day' },
	levels: (before, after) => ` (from ${before} to ${after})`,
	levelsOnScale: {
		'service-duration': (before, after) => ` (from ${before} to ${after}, of the first 180)`,
		satisfaction: (before, after) => ` (from ${before} to ${after} on a scale from 1 to 5)`
	},
	happened: {
		'service-duration': {
			changed: (change, levels) => `New services ran on average ${change} after the start${levels}.`,
			none: (levels) => `New services ran for about as long after the start as before${levels}.`
		},
		'service-days': {
			changed: (change, levels) => `Families had on average ${change} in the first year${levels}.`,
			none: (levels) => `Families had about as many service days in the first year as before${levels}.`
		},
		'contact-points': {
			changed: (change, levels) => `Families had on average ${change} after a year${levels}.`,
			none: (levels) => `Families had about as many contact persons after a year as before${levels}.`
		},
		cost: {
			changed: (change, levels) => `Cost per family was on average ${change} in the first year${levels}.`,
			none: (levels) => `Cost per family was about the same in the first year as before${levels}.`
		},
		'self-support': {
			changed: (change, levels) =>
				`The share of days on which the adults support themselves became on average ${change}${levels}.`,
			none: (levels) => `The adults supported themselves on about as many days in the first year as before${levels}.`
		},
		satisfaction: {
			changed: (change, levels) => `Families were on average ${change} satisfied after a year${levels}.`,
			none: (levels) => `Families were about as satisfied after a year as before${levels}.`
		}
	},
	none: {
		change: 'There is hardly any change.',
		guarded: (levels) => `Adjusted for the selection, there is hardly any change${levels}.`,
		difference: 'There is hardly any difference from the comparison group.'
	},
	uncertainty: (from, to) => `The uncertainty goes from ${from} to ${to}.`,
	narrow: 'The uncertainty is smaller than the rounding of the figures.',
	comparison: {
		changed: (change, levels) => `In the comparison group it was ${change}${levels}.`,
		none: (levels) => `In the comparison group it was about as before${levels}.`,
		nobody: 'There is no comparison group.',
		without: (reason) => `The comparison group: ${reason}.`,
		bothSelected: 'Both groups were selected on the measure in the same way.',
		averaged: 'The figure is an average of the municipalities that have a comparison group.',
		notHere: 'This is the families’ own change. Here it is not held against a comparison group.'
	},
	marked: 'Families were selected on the measure, so a fall is to be expected from the selection alone.',
	verdict: {
		improvement: 'This is an improvement.',
		deterioration: 'This is a deterioration.',
		'no-important-change': 'This is no change that matters.',
		'possible-improvement': 'This points to an improvement, but may be chance.',
		'possible-deterioration': 'This points to a deterioration, but may be chance.',
		'held-back-improvement': 'This points to an improvement.',
		'held-back-deterioration': 'This points to a deterioration.',
		undecided: 'It cannot be decided whether this is anything but chance.',
		'undecided-difference': 'It cannot be decided whether the difference is anything but chance.',
		selected: 'It cannot be decided whether this is anything but the selection.',
		'too-few': 'There are too few families to say anything.',
		'not-delivered': (measure) => `No figures for ${measure} have been delivered.`,
		'no-delivery': 'There is no data delivery yet.'
	},
	whyUndecided: {
		bothWays: 'The uncertainty holds both a fall and a rise.',
		untilNothing: 'The uncertainty also holds that nothing has changed.'
	},
	detectable: (amount) => `With so many families a change must be ${amount} before it usually shows.`,
	contributors: {
		none: 'No families have figures for both before and after yet.',
		one: '1 family has figures for both before and after.',
		many: (families) => `${families} families have figures for both before and after.`,
		ofAverage: (families) =>
			`${families} families in municipalities with a comparison group have figures for both before and after.`,
		ofGuarded: (families) => `${families} families have figures that can be corrected for the selection.`,
		coverage: (share) => `That is ${share} of those that have started.`,
		coverageOfAverage: (share) => `That is ${share} of all that have started.`,
		others: 'Those that are missing may be different.'
	},
	months: { one: '1 month', many: (months) => `${months} months` },
	services: (services, families) => `The figures are for ${services} services in ${families} families.`,
	adults: (adults, families) => `The figures are for ${adults} adults in ${families} families.`,
	back: {
		after: (months, share) => `After ${months} months ${share} of the adults were back in work.`,
		comparison: (months, share) => `In the comparison group it was ${share} after ${months} months.`
	},
	noFigure: (reason) => `There are no figures for the change: ${reason}.`,
	noShare: (reason) => `There are no figures for how many are back in work: ${reason}.`,
	hidden: {
		sentence: (what) => `Hidden to protect the families: ${what}.`,
		parts: {
			change: 'the change',
			levels: 'figures before and after',
			uncertainty: 'the uncertainty',
			comparison: 'figures for the comparison group',
			difference: 'the difference between the two groups',
			verdict: 'the verdict',
			shares: 'how many are back in work',
			families: 'how many families there are',
			coverage: 'how large a part of those started that is',
			cases: 'how many the figures are for'
		}
	}
};
