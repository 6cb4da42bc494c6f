import type { DescribedTable } from './describe-package.ts';
import { fieldWidth, isNumeric } from './field-width.ts';
import type { PackageField } from './field.ts';
import { pathOf } from './tables.ts';
import type { Tally } from './tally.ts';

const HEAD = `* Encoding: UTF-8.
* Reads the tables of the data package into SPSS, with labels, and saves each beside its CSV file.
* Change the next line to the folder of the package.
CD '.'.
SET DECIMAL=DOT.
`;

/** As wide as SPSS reads a number: enough for every digit that is written. */
const READ_AS = 'F32.0';

/** Year, month and day. */
const DATE = 'SDATE10';

/**
 * The syntax file that reads the package into SPSS, or PSPP: numbers, texts as wide as they are, Danish labels for
 * columns and codes. An empty number is system-missing; an empty text is declared missing.
 */
export function spssScript(tables: readonly DescribedTable[]): string {
	return [HEAD, ...tables.map(readTable)].join('\n');
}

function readTable({ table, tally }: DescribedTable): string {
	const { fields, name, da } = table;
	const path = pathOf(table);
	const texts = fields.filter((field) => !isNumeric(field) && field.type !== 'date');
	const numbers = fields.filter(isNumeric);
	const commands = [
		[
			'GET DATA',
			'/TYPE=TXT',
			`/FILE=${quoted(path)}`,
			"/ENCODING='UTF8'",
			'/ARRANGEMENT=DELIMITED',
			"/DELIMITERS=','",
			`/QUALIFIER='"'`,
			'/FIRSTCASE=2',
			'/VARIABLES=',
			...fields.map((field) => `  ${field.name} ${formatOf(field, tally)}`)
		],
		['VARIABLE LABELS', ...fields.map((field, at) => `${at === 0 ? '' : '/'}${field.name} ${quoted(field.da)}`)],
		...fields.flatMap(({ name: column, codes = [] }) =>
			codes.length === 0
				? []
				: [[`VALUE LABELS ${column}`, ...codes.map(({ code, da: word }) => `${quoted(code)} ${quoted(word)}`)]]
		),
		...(texts.length === 0 ? [] : [['MISSING VALUES', ...texts.map((field) => field.name), "('')"]]),
		...(numbers.length === 0 ? [] : [['FORMATS', ...numbers.map((field) => `${field.name} (${shownAs(field)})`)]]),
		[`SAVE OUTFILE=${quoted(path.replace(/csv$/, 'sav'))}`]
	];
	return [`* ${name}: ${da}.`, ...commands.map((lines) => `${lines.join('\n  ')}.`), ''].join('\n');
}

function formatOf(field: PackageField, tally: Tally): string {
	if (field.type === 'date') return DATE;
	return isNumeric(field) ? READ_AS : `A${fieldWidth(field, tally)}`;
}

/** How a number is shown; it is kept with all its digits. */
function shownAs({ type, unit }: PackageField): string {
	if (type === 'integer') return 'F8.0';
	return unit === 'krone' ? 'F14.2' : 'F14.6';
}

function quoted(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}
