import { wordsIn } from '#lib/i18n/words.ts';
import type {
	CodebookList,
	CodebookQuestionnaire,
	CodebookSection,
	ReadableCodebook
} from '#lib/trial/readable-codebook.ts';
import { markdownText } from './markdown-text.ts';

/** The codebook as text that any editor shows: a section a table, a line a column, and then the lists of codes. */
export function codebookMarkdown({ language, tables, codeLists, questionnaires }: ReadableCodebook): string {
	const { t, numbers } = wordsIn(language);
	const words = t.codebook;
	const counted = (count: number | null) => (count === null ? '' : numbers.decimal(count, 0));
	const section = ({ name, meaning, rows, columns }: CodebookSection) =>
		[
			`## ${name}`,
			rows === null ? `${meaning}.` : `${meaning}. ${words.rows(counted(rows))}`,
			tableOf(
				words.head,
				columns.map((column) => [
					`\`${column.name}\``,
					column.meaning,
					column.codeList === null ? column.type : `${column.type}: ${column.codeList}`,
					column.source ?? '',
					counted(column.stated)
				])
			)
		].join('\n\n');
	const list = ({ name, codes }: CodebookList) =>
		[
			`### ${name}`,
			tableOf(
				words.codeHead,
				codes.map(({ code, meaning }) => [`\`${code}\``, meaning])
			)
		].join('\n\n');
	const asked = ({ name, about, items }: CodebookQuestionnaire) =>
		[
			`### ${name}`,
			markdownText(about),
			tableOf(
				t.questionnaires.head,
				items.map(({ item, about: of, wording }) => [String(item), of, markdownText(wording)])
			)
		].join('\n\n');
	return `${[
		`# ${words.title}`,
		words.missing,
		...tables.map(section),
		`## ${words.codeLists}`,
		...codeLists.map(list),
		...(questionnaires.length > 0 ? [`## ${t.questionnaires.heading}`, ...questionnaires.map(asked)] : [])
	].join('\n\n')}\n`;
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
	return [head, head.map(() => '---'), ...rows].map(lineOf).join('\n');
}

function lineOf(cells: readonly string[]): string {
	return `| ${cells.map((cell) => cell.replaceAll(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
}
