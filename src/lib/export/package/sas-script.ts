import { codeListNames } from './code-list-names.ts';
import type { DescribedTable } from './describe-package.ts';
import { fieldWidth, isNumeric } from './field-width.ts';
import type { PackageField } from './field.ts';
import { pathOf } from './tables.ts';
import type { Tally } from './tally.ts';

const HEAD = `/* Reads the tables of the data package into SAS, with labels, and keeps them and their formats in its folder.
   Change the next line to the folder of the package. SAS is to run with encoding UTF-8. */
%let package = .;
libname pakke "&package.";
options fmtsearch=(pakke work);
`;

/**
 * The program that reads the package into SAS: texts as long as they are, Danish labels for columns, and a format for
 * each list of codes, which the columns that use it share.
 */
export function sasScript(tables: readonly DescribedTable[]): string {
	const names = codeListNames(tables.map(({ table }) => table));
	const formats = [...names].map(([codes, name]) =>
		[`  value ${formatOf(name)}`, ...codes.map(({ code, da }) => `    ${quoted(code)} = ${quoted(da)}`), '  ;'].join(
			'\n'
		)
	);
	const catalogue = ['proc format library=pakke;', ...formats, 'run;', ''].join('\n');
	return [HEAD, catalogue, ...tables.map((described) => readTable(described, names))].join('\n');
}

function readTable({ table, tally }: DescribedTable, formats: ReturnType<typeof codeListNames>): string {
	const { fields, name, da } = table;
	return [
		`data pakke.${name}(label=${quoted(da)});`,
		`  infile "&package./${pathOf(table)}" dsd dlm=',' firstobs=2 encoding='utf-8' lrecl=32767 termstr=crlf truncover;`,
		...fields.map((field) => `  attrib ${field.name} ${shape(field, tally, formats)}\n    label=${quoted(field.da)};`),
		'  input',
		...fields.map((field) => `    ${field.name}`),
		'  ;',
		'run;',
		''
	].join('\n');
}

function shape(field: PackageField, tally: Tally, formats: ReturnType<typeof codeListNames>): string {
	if (isNumeric(field)) return 'length=8 informat=best32. format=best12.';
	if (field.type === 'date') return 'length=8 informat=yymmdd10. format=yymmdd10.';
	const list = field.codes && formats.get(field.codes);
	return `length=$${fieldWidth(field, tally)}${list === undefined ? '' : ` format=${formatOf(list)}.`}`;
}

/** SAS has formats of its own and wants no digit last: the ending keeps clear of both. */
function formatOf(list: string): string {
	return `$${list}_f`;
}

function quoted(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}
