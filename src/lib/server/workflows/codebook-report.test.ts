import { describe, expect, test } from 'vitest';
import { readableCodebook } from '#lib/export/package/readable-codebook.ts';
import { packageTables } from '#lib/export/package/tables.ts';
import { languages } from '#lib/i18n/languages.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { codebookReport } from './codebook-report.ts';
import { compilePdf } from './reporting/compile-pdf.ts';

describe.each(languages)('the codebook as PDF (%s)', (language) => {
	const codebook = readableCodebook(packageTables, language, null, null);

	test('has a table for each table and list of codes, with a row for each column and code', () => {
		const { sections } = codebookReport(codebook, { synthetic: false });
		const tables = sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])));
		expect(tables.map(({ rows }) => rows.length)).toEqual([
			...codebook.tables.map(({ columns }) => columns.length),
			...codebook.codeLists.map(({ codes }) => codes.length)
		]);
		expect(tables.map(({ caption }) => caption.number)).toEqual(tables.map((_, at) => at + 1));
	});

	test('has the questions where their wording is registered', () => {
		const about = { instrument: 'who5', source: 'WHO', rights: 'x', items: null } as const;
		const asked = readableCodebook(packageTables, language, null, [about]);
		const last = codebookReport(asked, { synthetic: false }).sections.at(-1);
		expect(last?.heading).toBe(wordsIn(language).t.questionnaires.heading);
		expect(last?.blocks).toMatchObject([{ kind: 'table', rows: Array.from({ length: 5 }, () => ({ length: 3 })) }]);
	});

	// ISO 14289-1:2014, 5: how a document says that it is accessible. What is not lets the making fail.
	test('is PDF/UA-1, the same bytes each time, and says where the data are made up', () => {
		const made = (synthetic: boolean) => compilePdf(codebookReport(codebook, { synthetic }), new Map());
		const pdf = made(false);
		expect(pdf.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(made(false).equals(pdf)).toBe(true);
		expect(made(true).equals(pdf)).toBe(false);
	});
});
