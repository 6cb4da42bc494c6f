import type { Messages } from './catalogue.ts';

/** The same in English. */
export const dataQualityEn: Messages['dataQuality'] = {
	title: 'Data quality',
	lead: 'How many families the figures rest on, what is missing, and whether those who are missing are like the others.',
	flow: {
		heading: 'From started to compared',
		reading:
			'The bars show how many families have started, and where they are now. Only the compared ones are in the figures of before and after.',
		means:
			'Families that have not been followed for a year yet come in later. The others do not: they have moved away, or the registers do not reach back a year.',
		title: (place) => `Where the families are, ${place}`,
		axis: 'families',
		described: (name, count) => `${name}: ${count}.`
	},
	coverage: {
		heading: 'Coverage of the tables',
		reading:
			'The share of the families that have at least one row in the table. Before is of all families that started and the year before the start. After is of the compared families and the year from the start.',
		means:
			'A family without rows may be a family without services. A low share may also be rows that are missing in the delivery. Where the share is lower after than before, ask the municipality whether everything was delivered.',
		caption: 'Families with rows in each table',
		tables: {
			ydelser: 'Services',
			forsoergelse: 'Support',
			kontakter: 'Contact persons',
			planer: 'Plans',
			udgifter: 'Costs',
			maalinger: 'Questionnaires'
		},
		table: 'Table'
	},
	responses: {
		heading: 'Who has answered',
		reading:
			'Families: the share of the families that started in which somebody has answered at least one question. Persons: the share of those asked who have answered at least one.',
		means:
			'Those who answer may be more satisfied than the others. The lower the share, the less satisfaction says about all families. The follow-up comes after a year and does not count in the change.',
		caption: 'Answers in each round',
		round: 'Round',
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
		value: 'At the start'
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
		none: 'No warnings.'
	}
};
