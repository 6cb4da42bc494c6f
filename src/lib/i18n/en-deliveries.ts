import type { Messages } from './catalogue.ts';
import { problemTitlesEn } from './en-problem-titles.ts';

export const deliveriesEn: Messages['deliveries'] = {
	title: 'Deliveries',
	intro:
		'Here the municipality sends in its data. At first they are only read and checked. Nothing is stored until you have seen what was found and press "Receive the delivery".',
	send: {
		heading: 'Send a delivery',
		folder: 'A folder of CSV files',
		files: 'Or files: CSV files, a ZIP file or an Excel workbook',
		drop: 'You can also drop the folder or the files here.',
		button: 'Send and check',
		sending: (percent) => `Sending: ${percent}%`,
		rules: (megabytes, minutes) =>
			`At most ${megabytes} MB. The files are here only while they are checked, and for ${minutes} minutes at most.`,
		withoutScript: (megabytes) =>
			`Your browser does not run JavaScript. Then at most ${megabytes} MB can be sent at a time.`,
		template: 'Empty template (Excel)',
		example: 'Filled example (Excel)',
		format: 'What the data must look like'
	},
	underWay: {
		heading: 'Not received yet',
		begun: (moment) => `Sent ${moment}`,
		states: {
			arriving: 'the files are on their way',
			waiting: 'waits to be checked',
			working: 'is being checked',
			failed: 'did not come through',
			refused: 'has errors',
			sound: 'can be received',
			'already-held': 'is received already',
			stored: 'is received'
		}
	},
	upload: {
		title: 'Check of the delivery',
		receiptTitle: 'The delivery is received',
		gone: 'The files are no longer here',
		goneWhy: (minutes) =>
			`Files are deleted after ${minutes} minutes, when they are discarded, and when the server starts again. Send them again.`,
		back: 'To the deliveries',
		again: 'Send corrected files',
		arriving: 'The files are on their way.',
		waiting: (ahead) => `Waiting for its turn. Ahead in the line: ${ahead}.`,
		steps: {
			opening: 'Opening the files.',
			families: 'Looking at the families one by one.',
			comparing: 'Comparing with the delivery before.',
			listing: 'Gathering what was found.',
			marking: 'Marking the cells in a workbook for you.'
		},
		reading: (table, rows) => `Reading "${table}": ${rows} rows.`,
		storing: 'The delivery is being stored.',
		receive: 'Receive the delivery',
		discard: 'Discard and delete the files',
		outcome: {
			refused: (errors) => `The delivery cannot be received yet. Errors to correct: ${errors}.`,
			cpr: 'The delivery is refused, because something in it looks like a CPR number. The files are deleted here. Delete them wherever else they were sent, too.',
			sound: 'There are no errors. The delivery can be received.',
			alreadyHeld: 'The content is the same as that of the current delivery. There is nothing new to receive.',
			stored: 'All rows are stored.'
		},
		of: (municipality, cutoff) => `${municipality}, cut-off ${cutoff}.`,
		nothingStored: 'Nothing is stored.',
		warnings: (count) =>
			`Warnings: ${count}. See whether they are right. They are stored with the delivery and shown with the figures they touch.`,
		marked: 'Get a workbook in which the cells are marked',
		markedNote: 'The workbook holds your rows. Save it only where such data may be.',
		csv: 'Get all problems as CSV',
		seeHistory: 'See the delivery in the history',
		nextEdition: 'The pages change with the next edition only. Go to the editions to make a draft'
	},
	list: {
		errors: 'Errors to correct',
		warnings: 'Warnings',
		differences: 'Changed since the delivery before',
		comparedWith: (cutoff) => `Compared with the delivery whose cut-off is ${cutoff}.`,
		partly: 'Rows with errors are not part of the comparison.',
		unchanged: 'Nothing that was there last time has changed.',
		nothingBefore: 'The municipality has no earlier delivery to compare with.',
		filter: 'Show only problems in one table',
		allTables: 'all tables',
		wholeDelivery: 'the whole delivery',
		tableCount: (table, count) => `${table} (${count})`,
		showAll: (count) => `Show all ${count}`,
		allKinds: 'Show every kind',
		page: (page, pages) => `Page ${page} of ${pages}`,
		previous: 'Previous page',
		next: 'Next page',
		pageNavigation: 'Pages of the list',
		table: 'Table',
		row: 'Row',
		column: 'Column',
		message: 'What is wrong, and what to do',
		what: 'What has changed'
	},
	identifiability: {
		heading: 'Can the families be recognised?',
		count: (unique, families) =>
			`${unique} of ${families} families are the only ones in the delivery with just their number of adults, age groups of children and target group.`,
		follows:
			'Whoever knows such a family can find it in the rows although it goes by a pseudonym. So the rows are personal data and stay in the house. Only editions, whose figures are protected, leave it.',
		withdrawn: 'Families that withdrew their consent are counted: there still are rows about them here.'
	},
	history: {
		heading: 'Received deliveries',
		none: 'None yet.',
		cutoff: 'Cut-off',
		received: 'Received',
		who: 'Handed in by',
		nobody: 'without an account (command line)',
		state: 'State',
		rows: 'Rows',
		warnings: 'Warnings',
		checksum: 'Checksum',
		checksumNote: 'The checksum is a fingerprint of the content (SHA-256). The same content always gives the same one.',
		states: { current: 'current', superseded: 'superseded', withdrawn: 'withdrawn', erased: 'erased' },
		synthetic: 'synthetic data',
		title: (municipality, cutoff) => `${municipality}, cut-off ${cutoff}`,
		rowsByTable: 'Rows of each table',
		table: 'Table',
		withdrawnAt: (moment) => `Withdrawn ${moment}.`,
		erasedAt: (moment) => `The content was erased ${moment}. When the delivery was received, and its checksum, stay.`,
		familiesErased: (count, isOne) =>
			`${count} ${isOne ? 'family has' : 'families have'} been erased since. The rows below were counted when the delivery was received.`,
		noWarnings: 'The delivery was received without warnings.',
		acceptedWith: 'Warnings when it was received'
	},
	withdraw: {
		link: 'Withdraw',
		title: 'Withdraw the delivery?',
		kept: 'The delivery stays in the history, but is no longer current. Editions that are approved stand as they are. A draft that was made with it can no longer be approved.',
		of: (municipality, cutoff, received) => `${municipality}, cut-off ${cutoff}, received ${received}.`,
		successor: (municipality, cutoff, received) =>
			`The delivery of ${municipality} with cut-off ${cutoff}, received ${received}, is current again.`,
		none: (municipality) => `${municipality} has no current delivery then.`,
		synthetic: 'There are no real data then, and the pages show SYNTHETIC DATA again.',
		button: 'Withdraw',
		keep: 'Keep it current',
		notCurrent: 'Only the current delivery can be withdrawn.',
		failed: {
			'database-busy': 'A delivery is being read in just now. Nothing was changed. Try again when it is done.',
			'log-unusable':
				'It cannot be written to the log that the delivery is withdrawn. Nothing was changed. Tell whoever runs the server.'
		}
	},
	refusals: {
		'no-files': 'No files were chosen. Choose a folder or a file.',
		'bad-name': 'One of the files has a name that cannot be used. Rename it and send again.',
		'name-twice': 'Two of the files have the same name. Send only the right one.',
		'two-folders': 'The files are from several folders. Send one folder at a time: a delivery is of one municipality.',
		'too-many-files': 'There are too many files. A delivery has nine tables. Send only those.',
		'too-large': 'The files are too large. Send only the tables of one delivery.',
		'form-too-large': 'The files are too large to be sent without JavaScript. Pack them into a ZIP file and try again.',
		'too-many-uploads': 'Too many deliveries are under way. Try again in a little while.',
		interrupted: 'The files did not arrive. Send them again.',
		'disk-full': 'There is no room on the server’s disk. Tell whoever runs the server.',
		'took-too-long':
			'The check was stopped because it took too long. Nothing is stored, and the files are deleted here.',
		'took-too-much':
			'The check was stopped because it used too much memory. Nothing is stored, and the files are deleted here. See whether a column has moved, so that every row is wrong.',
		died: 'The check broke down. Nothing is stored, and the files are deleted here. Try again, or else tell whoever runs the server.',
		'database-busy':
			'The database was busy. Nothing is stored, and the files are deleted here. Try again in a little while.',
		'log-unusable':
			'The log cannot be written to. So nothing is stored, and the files are deleted here. Tell whoever runs the server.'
	},
	severity: { error: 'Error', warning: 'Warning' },
	csv: {
		kind: 'Kind',
		code: 'Code',
		table: 'Table',
		file: 'File',
		row: 'Row',
		column: 'Column',
		message: 'Message'
	},
	problemTitles: problemTitlesEn
};
