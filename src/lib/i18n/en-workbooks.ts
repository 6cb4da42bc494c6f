import type { Messages } from './catalogue.ts';

/** The same in English. */
export const workbooksEn: Messages['workbooks'] = {
	guide: {
		title: 'Guide to the delivery',
		syntheticNote: 'The families are made up. Delete the rows before you write your own.',
		fill: (required) =>
			`Each table has its sheet. ${required} must be there; a sheet that is not used may be deleted. Write from row 2 on.`,
		headings:
			'Headings in white and bold on a dark ground are to be filled in every row. Bold on a light ground: the column must be there, but the cell may be empty. Italic: the column may be left out.',
		codes: (sheet) =>
			`Columns of codes have a drop-down list. All codes and what they mean stand on the sheet ${sheet}.`,
		names: 'Leave the names of sheets and columns as they are, and add no columns.',
		handIn: (sheets) => `Hand in the workbook as it is. The sheets ${sheets} are not read.`,
		table: 'Table'
	},
	notInList: {
		title: 'Not in the list',
		text: (list, sheet) => `Choose a code from the list. The codes stand on the sheet ${sheet} under ${list}.`
	},
	marked: {
		title: (name) => `Review of ${name}`,
		counts: (errors, warnings) => `Errors: ${errors}. Warnings: ${warnings}.`,
		none: 'There is nothing to correct.',
		severities:
			'An error refuses the delivery and must be corrected. A warning may stay where what it points at is right.',
		marks: (column) =>
			`Errors are bold in a thick frame on red, warnings italic in a dashed frame on yellow. The column ${column} to the right of the table says what is wrong in the row. Where that is the whole row, its first cell is marked.`,
		handIn: (sheets, column) =>
			`Correct the cells, save, and hand in the workbook again as it is. The sheets ${sheets} and the column ${column} are not read.`,
		hiddenCpr: 'What looks like a CPR number is replaced by the sign … everywhere.',
		notWhole: (sheet, column) =>
			`The sheet ${sheet} is too large to stand here. Only rows with something wrong are in it, and the column ${column} gives their number in your own file. Correct them there: this sheet cannot be handed in.`,
		notAllExplained: (sheet, rows) =>
			`On the sheet ${sheet} only the first ${rows} rows with something wrong are marked.`,
		columns: {
			severity: 'Kind',
			sheet: 'Sheet',
			column: 'Column',
			count: 'Count',
			rows: 'Rows',
			message: 'What is wrong, and what to do',
			check: 'Check'
		},
		header: 'the heading',
		error: 'ERROR',
		warning: 'WARNING',
		inColumn: (severity, column, message) => `${severity} in ${column}: ${message}`,
		inRow: (severity, message) => `${severity}: ${message}`,
		more: (count) => `… and ${count} more`
	}
};
