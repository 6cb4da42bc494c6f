import { deliveryHandbook, type HandbookCodeList, type HandbookTable } from '#lib/export/delivery-handbook.ts';

const da = deliveryHandbook('da');
const en = deliveryHandbook('en');

/**
 * The delivery format as a document in both languages, made from the same handbook as the page
 * `/deliveries/format`, and so from the schema that the checks use.
 */
export function formatDocument(): string {
	return [
		'# The delivery format, version 1\n',
		'<!-- Made by `npm run document` from src/lib/trial/delivery-schema.ts and the message catalogue. Edit those. -->\n',
		en.conventions.map(({ name, text }) => `- **${name}.** ${text}`).join('\n') + '\n',
		...en.tables.map((table, place) => tableSection(table, da.tables[place])),
		'## Code lists\n',
		...en.codeLists.map((list, place) => codeSection(list, da.codeLists[place])),
		'## What the checks say\n\nOne code a check. An error refuses the delivery; a warning is stored and shown with the figures it touches. `…` stands for what the row itself gives.\n',
		table(
			['code', 'kind', 'Danish', 'English'],
			en.checks.map(({ code, severity, message }, place) => [
				`\`${code}\``,
				severity,
				da.checks[place]?.message,
				message
			])
		)
	].join('\n');
}

const table = (header: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string =>
	[header, header.map(() => '---'), ...rows]
		.map((cells) => `| ${cells.map((cell) => (cell ?? '').replaceAll('|', '\\|')).join(' | ')} |`)
		.join('\n') + '\n';

function tableSection(english: HandbookTable, danish: HandbookTable | undefined): string {
	const rows = english.columns.map((column, place) => [
		`\`${column.name}\``,
		column.requiredInWords,
		column.codeList === null ? column.readsAs : `[${column.readsAs}](#${column.codeList})`,
		`\`${column.example}\``,
		danish?.columns[place]?.explanation,
		column.explanation
	]);
	const heading = `## \`${english.name}\`${english.isRequired ? ' (required)' : ''}`;
	return `${heading}\n\n${danish?.explanation ?? ''}. ${english.explanation}.\n\n${table(['column', 'required', 'reads as', 'example', 'Danish', 'English'], rows)}`;
}

function codeSection({ name, anchor, codes }: HandbookCodeList, danish: HandbookCodeList | undefined): string {
	const rows = codes.map(({ code, meaning }, place) => [`\`${code}\``, danish?.codes[place]?.meaning, meaning]);
	return `<a id="${anchor}"></a>\n\n### Codes of ${name}\n\n${table(['code', 'Danish', 'English'], rows)}`;
}
