import type { Messages } from './catalogue.ts';

/** The same in English. */
export const handbookEn: Messages['handbook'] = {
	title: 'The delivery format',
	lead: 'Version 1. What the data that a municipality hands in look like. Made from the very lists that the checks use.',
	contents: 'Contents',
	workbooks: {
		heading: 'Begin with a workbook',
		template: 'Empty workbook (Excel)',
		templateNote: 'All tables and columns, with drop-down lists of the codes and a guide.',
		example: 'Filled example (Excel)',
		exampleNote: 'A few made-up families, written as they should be. SYNTHETIC DATA.'
	},
	conventions: {
		heading: 'How it is written',
		delivery: {
			name: 'Delivery',
			text: (required) =>
				`One delivery is one municipality at one cut-off date. It is a folder or a ZIP file of CSV files, one a table and named after it (\`familier.csv\`), or an Excel workbook (\`.xlsx\`) with a sheet a table. ${required} must be there. Where another table is left out, the measures that use it say "not delivered". The delivery last received from a municipality replaces the one before as current; the one before stays stored.`
		},
		text: {
			name: 'CSV files',
			text: 'UTF-8 (with or without byte order mark) or Windows-1252; `;`, `,` or tab between the cells; the column names in the first row, in any order. An unknown column is refused: there is no free text anywhere. In a ZIP file they lie in no folder or all in one, without a password and without packed files among them.'
		},
		workbook: {
			name: 'Workbooks',
			text: (sheets, column) =>
				`The column names stand in the first row of the sheet. Of a formula its saved result is read. A number in a date column is refused: format the column as a date. Hidden sheets and rows are read too. Merged cells, notes beside the table, macros and passwords are refused. The sheets ${sheets} and the column ${column} explain the workbook and are looked through for CPR numbers only.`
		},
		dates: {
			name: 'Dates',
			text: '`2018-03-25`, `25-03-2018`, `25.03.2018`, `25/03/2018` or a date cell of Excel, day first always. A column with a date that can only be month first is refused whole.'
		},
		numbers: {
			name: 'Numbers',
			text: 'Decimals with comma or point, thousands as Danish Excel writes them (`12.345,67`). `12.345` follows the column’s other values, and is an error where they do not settle it. Amounts are kept in whole øre.'
		},
		yesNo: {
			name: 'Yes and no',
			text: '`ja`/`nej`, `j`/`n`, `1`/`0` or `true`/`false`. Empty means not stated. Codes are compared without regard to case.'
		},
		identifiers: {
			name: 'Identifiers',
			text: 'Pseudonyms made by the municipality: a letter, then up to 39 of `A-Z a-z 0-9 _ -`. Only a keyed hash of them is stored. Nothing that looks like a CPR number is accepted in any cell, header, sheet name or file name, nor in notes, formulas, properties, headers or footers.'
		},
		synthetic: {
			name: 'Synthetic data',
			text: (prefix) =>
				`A delivery in which every \`familie_id\` begins with \`${prefix}\` is shown as SYNTHETIC DATA everywhere, and is never mixed with real ones.`
		}
	},
	tables: {
		heading: 'The tables',
		required: 'Must be there.',
		optional: 'May be left out.',
		described: (table) => `Columns of ${table}`
	},
	columns: {
		name: 'Column',
		required: 'Required',
		readsAs: 'Reads as',
		explanation: 'Explanation',
		example: 'Example'
	},
	required: { value: 'in every row', column: 'the column must be there', no: 'no' },
	readsAs: {
		identifier: (of) => `pseudonym of ${of}`,
		code: (list) => `code from the list ${list}`,
		date: 'date',
		month: 'month',
		'yes-no': 'yes or no',
		paragraph: 'section',
		amount: 'amount in kroner',
		integer: 'whole number'
	},
	identifierOf: {
		family: 'the family',
		person: 'the person',
		'contact-person': 'the contact person',
		respondent: 'the respondent'
	},
	codeLists: {
		heading: 'Code lists',
		of: (list) => `Codes of ${list}`,
		ofTable: (column, table) => `${column} (${table})`,
		code: 'Code',
		meaning: 'Meaning'
	},
	checks: {
		heading: 'The checks',
		reading:
			'One code a check. An error refuses the delivery. A warning is stored and shown with the figures it touches. The sign … stands for what the row itself gives.',
		code: 'Check',
		severity: 'Kind',
		message: 'What is wrong, and what to do',
		severities: { error: 'error', warning: 'warning' }
	}
};
