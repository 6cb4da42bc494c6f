import type { Messages } from './catalogue.ts';

/** The same in English. */
export const dataQualityEn: Messages['dataQuality'] = {
	title: 'Data quality',
	lead: 'How many families the figures rest on, what is missing, and whether those who are missing are like the others.',
	flow: {
		heading: 'From started to compared',
		reading:
			'Read down: all who have started, those who are not in the figures of before and after, and those who are. The municipalities are on one scale.',
		means:
			'Families that have not been followed for a year yet come in later. The others do not: they have moved away, or the registers do not reach back a year.',
		title: (group) => `The way of the families: ${group.toLowerCase()}`,
		/** Where there is room for few words. */
		notYet: 'Not yet a full year',
		axis: 'families',
		together: (started, compared) => `All municipalities together: ${started} started, ${compared} compared.`
	},
	panels: {
		nothing: 'No numbers can be shown.',
		axis: '%',
		place: (name, said) => `${name}. ${said}`,
		described: (row, value) => `${row}: ${value}.`,
		hiddenNote: 'Where it says “hidden”, the figure is hidden to protect the families.',
		short: { hidden: 'hidden', 'not-delivered': 'not delivered', 'nobody-asked': 'not asked', other: 'not followed' }
	},
	coverage: {
		heading: 'Coverage of the tables',
		reading:
			'The share of the families that have at least one row in the table. Before is of all families that started and the year before the start. After is of the compared families and the year from the start.',
		means:
			'A family without rows may be a family without services. A low share may also be rows that are missing in the delivery. Where the share is lower after than before, ask the municipality whether everything was delivered.',
		caption: 'Families with rows in each table',
		title: (group) => `Families with rows in each table: ${group.toLowerCase()}`,
		tables: {
			ydelser: 'Services',
			forsoergelse: 'Support',
			kontakter: 'Contact persons',
			planer: 'Plans',
			udgifter: 'Costs',
			maalinger: 'Questionnaires'
		}
	},
	responses: {
		heading: 'Who has answered',
		reading:
			'Families: the share of the families that started in which somebody has answered at least one question. Persons: the share of those asked who have answered at least one.',
		means:
			'Those who answer may be more satisfied than the others. The lower the share, the less satisfaction says about all families. The follow-up comes after a year and does not count in the change.',
		caption: 'Answers in each round',
		title: (group) => `Answers in each round: ${group.toLowerCase()}`,
		families: 'Families',
		respondents: 'Persons'
	},
	dropOut: {
		heading: 'Those who moved away and those who stayed',
		reading:
			'How families that moved within the year stood before the start, beside those that stayed. The difference is counted in standard deviations: 0 is alike, and beyond 0.25 either way is a difference to notice. Above zero those who moved were higher.',
		means:
			'The figures of before and after are about those who stayed. If those who moved are very different, the figures do not hold for all who started. Families that have withdrawn their consent cannot be counted here.',
		caption: 'Those who moved beside those who stayed',
		value: 'At the start',
		nothing: (values, why) => `${values}: ${why}.`
	},
	warnings: {
		heading: 'Warnings of the deliveries',
		reading:
			'What was warned of when the deliveries were received. A warning is something that should be looked into. It does not in itself make the figures wrong.',
		means:
			'The number is rows in the files of the municipality. It is shown from 10 on, and never where each row is a family or a person. The municipality itself sees each of them beside its delivery.',
		caption: (place) => `Warnings, ${place}`,
		kind: 'Warning',
		count: 'Rows',
		hidden: (kinds, hidden) => `${kinds}. The number is ${hidden}.`,
		none: 'No warnings.'
	}
};
