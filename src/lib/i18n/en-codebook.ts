import type { Messages } from './catalogue.ts';

export const codebookEn: Messages['codebook'] = {
	title: 'Codebook of the data package',
	lead: 'Every table and every column of the data package for evaluators. The codebook is made from the same rules that data deliveries are checked by. It shows no data.',
	asPdf: 'Get the codebook as PDF',
	missing:
		'An empty cell is not stated. Days count from t0, the day the family’s course started, which is day 0. Months count from the month of t0, which is month 0.',
	made: 'Made from the same rules that data deliveries are checked by.',
	tables: 'Tables',
	described: (table) => `The columns of ${table}`,
	size: (tables, columns) => `${tables} tables, ${columns} columns`,
	rows: (count) => `Rows: ${count}.`,
	head: ['Column', 'Meaning', 'Type', 'Delivered as', 'Stated in'],
	printHead: ['Column', 'Meaning', 'Type and origin'],
	from: (source) => `From ${source}`,
	statedIn: (count) => `Stated in ${count}`,
	codeLists: 'Codes',
	codeHead: ['Code', 'Meaning'],
	types: { identifier: 'key', code: 'code', text: 'text', integer: 'whole number', number: 'number', date: 'date' },
	units: { day: 'days', month: 'months', krone: 'DKK' }
};
