import type { Messages } from './catalogue.ts';

/** What the page of an edition's tables says in English. */
export const tablesEn: Messages['tables'] = {
	titleOf: (edition) => `Tables, edition ${edition}`,
	lead: 'All figures of the edition as files. The addresses stay: an approved edition is never changed.',
	caption: 'The tables of the edition',
	table: 'Table',
	rows: 'Rows',
	shown: 'Shown',
	hidden: 'Hidden',
	notEstimable: 'Cannot be computed',
	files: 'Files',
	formats: { csv: 'CSV', danishCsv: 'CSV for Danish Excel', xlsx: 'Excel', json: 'JSON' },
	fileOf: (format, table) => `${format}: ${table}`,
	reading:
		'Each row is one figure with municipality, group, name, unit and year of prices. A figure that is hidden has a row without a number. The column status says so.',
	described: 'Columns, units and codes are described in',
	licence: 'No licence has been chosen for the figures yet. Name the number of the edition when you use them.',
	toEdition: 'To the edition',
	toTables: 'The tables of the edition as files',
	names: {
		flow: 'Where the families are',
		'status-at-start': 'Status at the start',
		months: 'Month by month',
		'cost-parts': 'The parts of the cost',
		'carried-out': 'How the trial is carried out, and the families',
		'target-groups': 'Target groups, elements and the part of chance',
		'data-quality': 'Data quality'
	},
	statuses: {
		shown: 'shown',
		hidden: 'hidden to protect the families',
		'not-estimable': 'cannot be computed'
	},
	sheets: { table: 'Table', about: 'About the table', column: 'Column', meaning: 'Meaning' }
};
