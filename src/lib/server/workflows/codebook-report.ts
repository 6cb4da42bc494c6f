import type {
	CodebookColumn,
	CodebookList,
	CodebookQuestionnaire,
	CodebookSection,
	ReadableCodebook
} from '#lib/trial/readable-codebook.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { printable } from '#lib/report/document/printable.ts';
import type { WordedBlock, WordedReport } from '#lib/report/document/worded-report.ts';

/**
 * The codebook as a report, to be set as PDF. It is of no edition, and so says in the edition's place how large it is,
 * and in the checksum's how it came about.
 */
export function codebookReport(
	{ language, tables, codeLists, questionnaires }: ReadableCodebook,
	{ synthetic }: { readonly synthetic: boolean }
): WordedReport {
	const { t, numbers } = wordsIn(language);
	const { codebook: words, report, site } = t;
	const whole = (count: number) => numbers.decimal(count, 0);
	let counted = 0;
	const tableOf = (text: string, headings: readonly string[], rows: readonly (readonly string[])[]): WordedBlock => ({
		kind: 'table',
		caption: { label: report.table, number: ++counted, text },
		columns: headings.map((heading) => ({ heading, align: 'left' })),
		rows: rows.map((cells) => cells.map((cell) => ({ text: cell, isHidden: false }))),
		note: null
	});
	const section = ({ name, meaning, rows, columns }: CodebookSection) => ({
		...{ heading: name, anchor: `table-${name}`, isListed: true },
		blocks: [
			tableOf(
				rows === null ? `${meaning}.` : `${meaning}. ${words.rows(whole(rows))}`,
				words.printHead,
				columns.map((column) => [column.name, column.meaning, facts(column)])
			)
		]
	});
	/** What else is known of a column, in one cell: three columns of text are as many as a sheet has room for. */
	const facts = ({ type, codeList, source, stated }: CodebookColumn) =>
		[
			codeList === null ? type : `${type}: ${codeList}`,
			...(source === null ? [] : [words.from(source)]),
			...(stated === null ? [] : [words.statedIn(whole(stated))])
		].join('. ');
	const list = ({ name, codes }: CodebookList): WordedBlock =>
		tableOf(
			name,
			words.codeHead,
			codes.map(({ code, meaning }) => [code, meaning])
		);
	const sections = tables.map(section);
	const lists = { heading: words.codeLists, anchor: 'code-lists', isListed: true, blocks: codeLists.map(list) };
	const asked = ({ name, about, items }: CodebookQuestionnaire): WordedBlock =>
		tableOf(
			`${name}. ${about}`,
			t.questionnaires.head,
			items.map(({ item, about: of, wording }) => [String(item), of, wording])
		);
	const questions = {
		...{ heading: t.questionnaires.heading, anchor: 'questionnaires', isListed: true },
		blocks: questionnaires.map(asked)
	};
	const columns = tables.reduce((sum, table) => sum + table.columns.length, 0);
	return printable({
		language,
		locale: language === 'da' ? 'da-DK' : 'en-GB',
		title: words.title,
		series: `${site.name} · ${site.trial}`,
		edition: words.size(whole(tables.length), whole(columns)),
		cutoffs: words.missing,
		synthetic: synthetic ? { notice: site.synthetic, explanation: site.syntheticExplained } : null,
		checksum: words.made,
		hiddenRule: null,
		approvedOn: null,
		foot: [...(synthetic ? [site.synthetic] : []), site.name, words.title].join(' · '),
		pageWords: { page: report.page, of: report.of },
		showNumbers: report.showNumbers,
		sections: [...sections, lists, ...(questionnaires.length > 0 ? [questions] : [])]
	});
}
