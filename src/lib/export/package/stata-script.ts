import type { DescribedTable } from './describe-package.ts';
import { isNumeric } from './field-width.ts';
import type { PackageField } from './field.ts';
import { pathOf } from './tables.ts';

const HEAD = `* Reads the tables of the data package into Stata, with labels, and saves each beside its CSV file.
* Run it in the folder of the package: cd to it first. A coded column becomes a number with words;
* "notes" tells which code each number was.
version 14
`;

/** A longer label of a column is cut by Stata; the whole of it becomes a note. */
const LONGEST_LABEL = 80;

/**
 * The do-file that reads the package into Stata. Stata labels numbers only: so the codes of a column are numbered in the
 * order of their list, and the numbers get the Danish words. A code that is not in its list stops the script.
 */
export function stataScript(tables: readonly DescribedTable[]): string {
	return [HEAD, ...tables.map(readTable)].join('\n');
}

function readTable({ table }: DescribedTable): string {
	const { fields, name, da } = table;
	const path = pathOf(table);
	const places = (isWanted: (field: PackageField) => boolean) =>
		fields.flatMap((field, at) => (isWanted(field) ? [at + 1] : [])).join(' ');
	const [texts, numbers] = [places((field) => !isNumeric(field)), places(isNumeric)];
	return [
		`* ${name}: ${da}`,
		`import delimited using "${path}", clear delimiters(",") varnames(1) case(preserve) ///`,
		'  encoding("UTF-8") bindquotes(strict) asdouble ///',
		`  ${[texts && `stringcols(${texts})`, numbers && `numericcols(${numbers})`].filter(Boolean).join(' ')}`,
		`label data "${cut(da)}"`,
		...fields.flatMap(describeField),
		`save "${path.replace(/csv$/, 'dta')}", replace`,
		''
	].join('\n');
}

function describeField({ name, type, da, codes = [] }: PackageField): string[] {
	return [
		...(codes.length > 0 ? codedField(name, codes) : []),
		...(type === 'date' ? dateField(name) : []),
		`label variable ${name} "${cut(da)}"`,
		...(da.length > LONGEST_LABEL ? [`notes ${name}: ${da}`] : [])
	];
}

/** Numbered by the codes, and then named by the words. */
function codedField(name: string, codes: NonNullable<PackageField['codes']>): string[] {
	const defined = (word: (at: number) => string) => codes.map((_, at) => `  ${at + 1} "${word(at)}"`).join(' ///\n');
	return [
		`label define ${name} ///\n${defined((at) => codes[at]?.code ?? '')}`,
		`encode ${name}, generate(_coded) label(${name}) noextend`,
		`order _coded, before(${name})`,
		`drop ${name}`,
		`rename _coded ${name}`,
		`label define ${name} ///\n${defined((at) => codes[at]?.da ?? '')}, modify`,
		...codes.map(({ code }, at) => `notes ${name}: ${at + 1} = ${code}`)
	];
}

/** Read as a text, and then a day. */
function dateField(name: string): string[] {
	return [
		`generate _day = daily(${name}, "YMD")`,
		'format _day %td',
		`order _day, before(${name})`,
		`drop ${name}`,
		`rename _day ${name}`
	];
}

function cut(label: string): string {
	return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL - 1)}…` : label;
}
