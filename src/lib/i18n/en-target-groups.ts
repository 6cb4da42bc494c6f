import type { Messages } from './catalogue.ts';

/** The same in English. */
export const targetGroupsEn: Messages['targetGroups'] = {
	title: 'Target groups',
	lead: 'Whom costs and contacts gather around, how each target group has fared, and what selecting does by itself. All municipalities together.',
	tops: {
		heading: 'The families with the highest costs',
		reading:
			'The families of the trial are lined up by their costs in the year before the start, the highest first. The bars show how large a part of the whole the first ones have, and the line what they would have if all had equally much. The same is done for the contact persons in the 90 days before the start.',
		means:
			'That few families have a large part of the costs does not say that they get too much. Nor does it say that they are the same families next year: further down it says what happens by itself.',
		title: { cost: 'The families with the highest costs', 'contact-points': 'The families with most contact persons' },
		group: {
			cost: 'Costs in the year before the start',
			'contact-points': 'Contact persons in the 90 days before the start'
		},
		top: (share) => `The top ${share}`,
		share: 'Share of the whole',
		measure: 'Figure',
		axis: '% of the whole',
		even: 'evenly shared',
		none: (measure, why) => `${measure}: ${why}.`,
		described: (top, share) => `${top} of the families have ${share} of the whole.`
	},
	parts: {
		reading:
			'Each line is the uncertainty (95%) of the change of the families in the row, and the dot is the mean. The vertical line is no change. The rows always stand in the same order.',
		means:
			'The figures say how each group has fared. They do not say that the trial works better for some than for others: the groups differ in much else, and no lots were drawn. So there is no conclusion beside them. Of so many rows some will look clear by chance.',
		marked:
			'Hollow dot and dashed line: some families were selected on the measure, so a part of the change is to be expected from the selection alone.',
		targetGroup: { heading: 'The change by target group', column: 'Target group' },
		start: { heading: 'The change by the half-year in which the family began', column: 'Began' },
		startReading:
			'If the first families and the latest have changed differently, the intervention may have become another one on the way. So may the times.',
		halfYear: { first: (year) => `First half of ${year}`, second: (year) => `Second half of ${year}` },
		title: {
			'target-group': (measure) => `${measure} by target group`,
			start: (measure) => `${measure} by half-year of the start`
		},
		families: (count) => `${count} families`,
		none: 'no families with both before and after yet'
	},
	elements: {
		heading: 'The change by the elements of the intervention',
		reading:
			'The difference between families with and without each element, in the same municipality and from the same level before the start. Below zero: the families with the element have had a larger fall or a smaller rise.',
		means:
			'An element that a municipality gives to all its families cannot be told from everything else that the municipality does. So there is a figure only where at least one municipality has 10 families with the element and 10 without. Who got the element was chosen and not drawn by lot, and the choice is a part of the difference.',
		column: 'Element',
		with: 'With',
		without: 'Without',
		difference: 'Difference',
		title: (measure) => `${measure} by the elements of the intervention`,
		none: (measure, why) => `${measure}: ${why}.`,
		lane: (withIt, without) => `${withIt} and ${without}`,
		name: (withIt, without) => `Difference between ${withIt} families with it and ${without} without`
	},
	chance: {
		heading: 'What selecting does by itself',
		reading:
			'The fifth of the families that were highest two years before their start are followed to the year after. The trial had not begun for any of them yet, so the whole fall came by itself. Families that were selected on that very figure are left out.',
		means:
			'A fall of that size is to be expected when families are chosen because they are high, also without an intervention. A change of selected families says something only where it goes beyond that.',
		caption: 'Two years before the start and the year after',
		none: (values, why) => `${values}: ${why}.`,
		nothing: (why) => `It cannot be worked out for these families: ${why}.`,
		measure: 'Figure',
		who: 'Families',
		everybody: 'All who are followed so far back',
		picked: 'The fifth that were highest',
		earlier: 'Two years before',
		later: 'The year before',
		change: 'Change',
		prices: (priceYear) => `Costs in ${priceYear} prices.`,
		values: { cost: 'Costs, DKK', 'contact-points': 'Contact persons' }
	}
};
