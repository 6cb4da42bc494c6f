import { deliverySchema, type Column, type Table } from '#lib/trial/delivery-schema.ts';
import type { Code } from '#lib/trial/code-lists.ts';
import { problemSeverities, type Problem, type ProblemCode } from '#lib/trial/problem.ts';
import { problemMessage } from '#lib/i18n/problems.ts';

/** The delivery format in words, made from the schema that the checks use: a code or a column is one edit. */
export function formatDocument(): string {
	return [
		introduction,
		...deliverySchema.map(tableSection),
		'## Code lists\n',
		...codeLists().map(codeSection),
		'## What the checks say\n\nOne code a check. An error refuses the delivery; a warning is stored and shown with the figures it touches. `…` stands for what the row itself gives.\n',
		table(
			['code', 'kind', 'Danish', 'English'],
			(Object.keys(problemSeverities) as ProblemCode[]).map((code) => [
				`\`${code}\``,
				problemSeverities[code],
				problemMessage(anyProblem(code), 'da'),
				problemMessage(anyProblem(code), 'en')
			])
		)
	].join('\n');
}

const introduction = `# The delivery format, version 1

<!-- Made by \`npm run document\` from src/lib/trial/delivery-schema.ts and the message catalogue. Edit those. -->

One delivery is one municipality at one cut-off date: a folder of CSV files, one a table, named after it (\`familier.csv\`). \`leverance\` and \`familier\` are required; where another table is left out, its indicators say "not delivered". The delivery last received from a municipality replaces the one before as current; the older stays stored.

- **Text**: UTF-8 (with or without byte order mark) or Windows-1252; \`;\`, \`,\` or tab; the column names in row 1, in any order. An unknown column is refused: there is no free text anywhere.
- **Dates**: \`2018-03-25\`, \`25-03-2018\`, \`25.03.2018\` or \`25/03/2018\`, day first always. A column with a date that can only be month first is refused whole.
- **Numbers**: decimals with comma or point, thousands as Danish Excel writes them (\`12.345,67\`). \`12.345\` follows the column's other values, and is an error where they do not settle it. Amounts are kept to the øre.
- **Yes/no**: \`ja\`/\`nej\`, \`j\`/\`n\`, \`1\`/\`0\`, \`true\`/\`false\`. Empty means not stated. Codes are compared without regard to case.
- **Identifiers** are pseudonyms made by the municipality: a letter, then up to 39 of \`A-Z a-z 0-9 _ -\`. Only a keyed hash of them is stored. Nothing that looks like a CPR number is accepted in any cell, header or file name.
- **Synthetic data**: a delivery in which every \`familie_id\` begins with \`syntetisk-\` is shown as SYNTETISKE DATA everywhere, and is never mixed with real ones.
`;

const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
	[header, header.map(() => '---'), ...rows]
		.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
		.join('\n') + '\n';

function tableSection({ name, required, da, en, columns }: Table): string {
	const rows = columns.map((column) => [`\`${column.name}\``, needed(column), readsAs(column), column.da, column.en]);
	return `## \`${name}\`${required ? ' (required)' : ''}\n\n${da}. ${en}.\n\n${table(['column', 'required', 'reads as', 'Danish', 'English'], rows)}`;
}

function needed({ required }: Column): string {
	return { value: 'in every row', column: 'the column', no: 'no' }[required];
}

function readsAs({ name, cell }: Column): string {
	if (cell.type === 'identifier') return `pseudonym (${cell.of})`;
	if (cell.type === 'code' || cell.type === 'age-group') return `a code of [${name}](#codes-of-${name})`;
	return cell.type;
}

/** Each list once, under the name of the first column that uses it; a second list of one name is told apart by its table. */
function codeLists(): { name: string; codes: readonly Code[] }[] {
	const seen = new Map<readonly Code[], string>();
	for (const { name: tableName, columns } of deliverySchema) {
		for (const { name, cell } of columns) {
			if (!('codes' in cell) || seen.has(cell.codes)) continue;
			seen.set(cell.codes, [...seen.values()].includes(name) ? `${name} (${tableName})` : name);
		}
	}
	return [...seen].map(([codes, name]) => ({ name, codes }));
}

function codeSection({ name, codes }: { name: string; codes: readonly Code[] }): string {
	return `### Codes of ${name}\n\n${table(
		['code', 'Danish', 'English'],
		codes.map(({ code, da, en }) => [`\`${code}\``, da, en])
	)}`;
}

/** A problem of the code with `…` for whatever a row would give. */
function anyProblem(code: ProblemCode): Problem {
	const parameters = new Proxy<Record<string, string>>({}, { get: () => '…', has: () => true });
	return { code, table: null, file: null, row: null, column: null, parameters };
}
