import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '#lib/i18n/languages.ts';
import type { Picture } from '#lib/report/document/picture.ts';
import { wordedReport } from '#lib/report/document/worded-report.ts';
import { compilePdf } from '#lib/server/workflows/reporting/compile-pdf.ts';
import { packDocx } from '#lib/server/workflows/reporting/pack-docx.ts';
import { demonstrationReports, type DrawnReport } from '../support/demonstration-reports.ts';
import { everyTag, tagsOf, textIn, type Tag, type TaggedPdf } from '../support/pdf-tags.ts';
import { docxNumbers, pageNumbers, toldNumbers } from '../support/report-numbers.ts';

/** Making an edition, and every report of it twice, takes a while on a busy machine. */
const MINUTES = 240_000;

interface Made extends DrawnReport {
	readonly pdf: TaggedPdf;
	readonly tags: readonly Tag[];
	/** In Danish only, as setting a long one takes seconds. Its pictures are blank: what charts say is told by their own tests. */
	readonly docx: Buffer | null;
}

function blank({ drawings }: DrawnReport): ReadonlyMap<string, Picture> {
	return new Map([...drawings.keys()].map((key) => [key, { png: new Uint8Array(), width: 400, height: 200 }]));
}

let made: readonly Made[];
beforeAll(async () => {
	const reports = await demonstrationReports(languages);
	made = await Promise.all(
		reports.map(async (report) => {
			const worded = wordedReport(report.document);
			const pdf = await tagsOf(compilePdf(worded, report.drawings));
			return {
				...report,
				pdf,
				tags: pdf.sheets.flatMap(everyTag),
				docx: worded.language === 'da' ? await packDocx(worded, blank(report)) : null
			};
		})
	);
}, MINUTES);

const blocksOf = ({ document }: Made) => document.sections.flatMap(({ blocks }) => [...blocks]);
const clean = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const ofRole = ({ tags }: Made, ...roles: string[]) => tags.filter(({ role }) => roles.includes(role));

describe('every report', () => {
	test('has the same numbers on the page, in the PDF and in the document to edit', async () => {
		for (const { name, document, drawings, pdf, docx } of made) {
			const ofPage = pageNumbers(document, [...drawings.keys()]);
			expect(ofPage.length, name).toBeGreaterThan(10);
			if (docx) expect(await docxNumbers(docx), name).toEqual(ofPage);
			expect(toldNumbers(pdf.sheets).toSorted(), name).toEqual(ofPage.toSorted());
		}
	});

	// A code begins with a small letter or a digit. So does a p-value, which is called so everywhere.
	test('calls no figure by a code', () => {
		const appendices = made.flatMap(({ name, document }) =>
			name === 'final-evaluation' ? document.sections.slice(-1) : []
		);
		const tables = appendices.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
		const names = tables.flatMap(({ rows }) => rows.map(([name]) => name));
		expect(names.length).toBeGreaterThan(500);
		expect(names.filter((name) => typeof name !== 'string' || !/^([\p{Lu}»“]|p[ ,])/u.test(name))).toEqual([]);
	});
});

// What can be read from the file of ISO 14289-1:2014, clause by clause; typst itself refuses to make what breaks others.
describe('every report as PDF', () => {
	test('is there in both languages, the year-end status among them', () => {
		const names = new Set(made.map(({ name }) => name));
		expect(names).toContain('final-evaluation');
		expect(names).toContain('year-end-status');
		expect(made).toHaveLength(names.size * languages.length);
	});

	// 7.1: tagged, with a title that is shown; 7.2: its language.
	test('is tagged, in its language, under its title', () => {
		for (const { document, pdf } of made) {
			const { isTagged, language, title, showsTitle } = pdf;
			expect({ isTagged, language, title, showsTitle }).toEqual({
				...{ isTagged: true, language: document.language, title: document.title, showsTitle: true }
			});
		}
	});

	// 7.1: what is no part of the document, as the foot of a sheet, is said to be decoration; all else is in a part.
	test('has nothing written outside its parts, and its feet in none', () => {
		for (const { pdf, name } of made) {
			expect(pdf.untagged).toEqual([]);
			const pages = pdf.sheets
				.map((sheet) => textIn(sheet))
				.filter((text) => /\b(Side|Page) \d+ (af|of) \d+/.test(text));
			expect([name, pages]).toEqual([name, []]);
		}
	});

	// 7.4.2: no level of headings is left out.
	test('has the headings that it was written with, none skipped, each a bookmark', () => {
		for (const one of made) {
			const headings = ofRole(one, 'H1', 'H2', 'H3', 'H4', 'H5', 'H6');
			const told = one.document.sections.flatMap(({ heading, blocks }) => [
				`H1 ${heading}`,
				...blocks.flatMap((block) => (block.kind === 'heading' ? [`H2 ${block.text}`] : []))
			]);
			expect(headings.map((tag) => clean(`${tag.role} ${textIn(tag)}`))).toEqual(told.map(clean));
			expect(one.pdf.bookmarks.map(clean)).toEqual(told.map((heading) => clean(heading.slice(3))));
			const levels = headings.map(({ role }) => Number(role.slice(1)));
			expect(levels.every((level, at) => level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
		}
	});

	// 7.3: a figure has an alternative text.
	test('tells of each of its figures what it shows', () => {
		for (const one of made) {
			const told = blocksOf(one).flatMap((block) => (block.kind === 'figure' ? [block.description] : []));
			expect(ofRole(one, 'Figure').map(({ alt }) => alt)).toEqual(told);
		}
	});

	// 7.5: tables have headers. A table that goes on over several sheets has a part on each, and its head on the first.
	test('has a head on each of its tables', () => {
		for (const one of made) {
			const tables = blocksOf(one).flatMap((block) => {
				if (block.kind === 'table') return [block];
				return block.kind === 'figure' && block.numbers ? [block.numbers] : [];
			});
			const heads = ofRole(one, 'Table')
				.map((table) => everyTag(table).filter(({ role }) => role === 'TH'))
				.filter((head) => head.length > 0);
			expect(heads.map((head) => head.map((cell) => clean(textIn(cell))))).toEqual(
				tables.map(({ columns }) => columns.map(({ heading }) => clean(heading)))
			);
			const rows = ofRole(one, 'TBody').flatMap((body) => everyTag(body).filter(({ role }) => role === 'TR'));
			expect(rows).toHaveLength(tables.reduce((sum, table) => sum + table.rows.length, 0));
		}
	});

	// 7.6: lists are lists, of items with a body.
	test('has its lists as lists', () => {
		for (const one of made) {
			const items = blocksOf(one).flatMap((block) => (block.kind === 'list' ? [...block.items] : []));
			expect(ofRole(one, 'LBody').map((body) => clean(textIn(body)).slice(0, 30))).toEqual(
				items.map((item) => clean(item).slice(0, 30))
			);
		}
	});

	test('leads from its contents to each of its sections, and says on which sheet it begins', () => {
		const withContents = made.filter((one) => blocksOf(one).some(({ kind }) => kind === 'contents'));
		expect(withContents.map(({ name }) => name)).toEqual(['final-evaluation', 'final-evaluation']);
		for (const one of withContents) {
			const sheetOf = (heading: string) =>
				one.pdf.sheets.findIndex((sheet) =>
					everyTag(sheet).some((tag) => tag.role === 'H1' && clean(textIn(tag)) === clean(heading))
				) + 1;
			const [, ...listed] = one.document.sections;
			expect(ofRole(one, 'TOCI').map((entry) => clean(textIn(entry)))).toEqual(
				listed.map(({ heading }) => `${clean(heading)} ${sheetOf(heading)}`)
			);
			expect(ofRole(one, 'TOCI').every((entry) => everyTag(entry).some(({ role }) => role === 'Link'))).toBe(true);
		}
	});
});
