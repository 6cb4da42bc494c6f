import type { Messages } from './catalogue.ts';

/** The same in English. */
export const verdictsEn: Messages['verdicts'] = {
	words: {
		'no-delivery': 'no data delivery yet',
		'not-delivered': 'not delivered',
		'too-few': 'too few families',
		undecided: 'cannot be decided',
		'no-important-change': 'no change that matters',
		improvement: 'improvement',
		deterioration: 'deterioration',
		'possible-improvement': 'points to improvement – may be chance',
		'possible-deterioration': 'points to deterioration – may be chance'
	},
	nouns: {
		'service-days': 'service days',
		'contact-points': 'contact points',
		cost: 'cost',
		'self-support': 'self-support',
		satisfaction: 'satisfaction'
	},
	change: (change) => `The change is ${change}.`,
	guardedChange: (change, levels) => `Adjusted for the selection, the change is ${change}${levels}.`,
	allWithin: 'All of the uncertainty lies within what was agreed beforehand not to matter.',
	allWithinAmount: (amount) =>
		`All of the uncertainty lies within ±${amount}, which was agreed beforehand not to matter.`,
	withoutComparison: 'Without enough families to compare with, nobody can say whether it would have happened anyway.',
	difference: {
		short: (change) => `Difference from the comparison: ${change}`,
		change: (change) => `The effect is ${change} compared with the comparison group.`,
		possible: (change) => `The difference from the comparison group is ${change}.`,
		alsoAfter: 'After a year, too, the two groups clearly differ.',
		condition: 'The effect holds where both groups were referred in the same way.',
		byThemselves: 'Families referred in a crisis also get better by themselves.',
		changedApart: 'The two groups clearly changed differently.',
		heldBack: {
			'possible-improvement':
				'The intervention families may have been referred in a crisis and got better by themselves.',
			'possible-deterioration':
				'The comparison families may have been referred in a crisis and got better by themselves.'
		},
		settleHeldBack:
			'More families in both groups, referred in the same way and followed for a whole year, would decide it.',
		notAfter: 'After a year the groups do not clearly differ.',
		imbalance: 'The two groups were not on the same level before the start, so the difference is not called an effect.',
		byChance: 'Many figures were looked at at once, so the difference may be chance.',
		ruledOut: {
			fall: (fall) => `An effect larger than a fall of ${fall} is unlikely.`,
			rise: (rise) => `An effect larger than a rise of ${rise} is unlikely.`
		},
		settle: 'More families in both groups, followed for a whole year, would make the uncertainty smaller.'
	},
	afterSelection: 'Families were selected on the measure, so the change is adjusted for that.',
	ruledOut: {
		fall: (fall) => `A fall of more than ${fall} is unlikely.`,
		rise: (rise) => `A rise of more than ${rise} is unlikely.`,
		anyFall: 'A fall is unlikely.',
		anyRise: 'A rise is unlikely.'
	},
	selected: 'The families were selected on the measure, and a fall is to be expected from the selection alone.',
	alike: 'All families changed by the same amount, so the uncertainty cannot be measured.',
	settle: {
		plain: 'More families followed for a whole year would make the uncertainty smaller.',
		selected: 'Families selected in the same way, but without the intervention, would decide it.'
	},
	tooFew: 'At least 10 families are needed.',
	conclusions: {
		heading: 'What the figures can bear',
		concluded: 'Can be concluded',
		ruledOut: 'Is unlikely',
		undecided: 'Cannot be decided',
		notShown: 'Not shown',
		firm: (what) => `There is ${what}.`,
		nothingFirm: 'Nothing can be concluded with certainty yet.',
		possible: {
			improvement: (what) => `Points to improvement, but may be chance: ${what}.`,
			deterioration: (what) => `Points to deterioration, but may be chance: ${what}.`
		},
		heldBack: {
			improvement: (what) =>
				`Points to improvement, but the intervention families may have got better by themselves: ${what}.`,
			deterioration: (what) =>
				`Points to deterioration, but the comparison families may have got better by themselves: ${what}.`
		},
		withPlaces: (what, places) => `${what} (${places})`,
		verdictIn: (verdict, what) => `${verdict} in ${what}`,
		everywhere: 'everywhere',
		allTogether: (what) => `For all municipalities together: ${what}.`,
		fallOrRise: (measure, fall, rise) => `a fall in ${measure} of more than ${fall} or a rise of more than ${rise}`,
		nothingRuledOut: 'There are no figures yet for all municipalities together that could rule anything out.',
		open: (what) => `${what}.`,
		nothingOpen: 'None of the measures with enough families is open.',
		tooFew: (what) => `Too few families: ${what}.`,
		anyway: 'Without enough to compare with, it may have come anyway.',
		anywayOf: (what) => `Without enough to compare with, it may have come anyway for ${what}.`,
		hidden: {
			only: (what) => `To protect the families: ${what}.`,
			verdicts: (what) => `Hidden to protect the families: the verdict on ${what}.`,
			whyAll: 'Figures for all are hidden when they could tell something of a few families.'
		}
	}
};
