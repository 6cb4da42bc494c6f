import { describe, expect, test } from 'vitest';
import { HIDDEN, type ReportDocument } from '#lib/report/document/report-document.ts';
import { everyBlock } from '#lib/report/document/report.fixture.ts';
import { wordedReport } from '#lib/report/document/worded-report.ts';
import { drawings } from '../../../../../tests/support/report-drawings.ts';
import { workbookParts } from '../../../../../tests/support/workbook-parts.ts';
import { drawPicture } from './draw-picture.ts';
import { packDocx } from './pack-docx.ts';

const pictures = new Map([...drawings].map(([key, svg]) => [key, drawPicture(svg)]));
const docxOf = (report: ReportDocument) => packDocx(wordedReport(report), pictures);
const docx = await docxOf(everyBlock);
const parts = await workbookParts(docx);
const part = (path: string) => parts.get(path) ?? '';
const body = part('word/document.xml');

/** The texts of the paragraphs in a style. */
function inStyle(style: string): string[] {
	return [...body.matchAll(/<w:p>.*?<\/w:p>/gs)]
		.map(([paragraph]) => paragraph)
		.filter((paragraph) => paragraph.includes(`<w:pStyle w:val="${style}"/>`))
		.map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''));
}

describe('the report to edit', () => {
	test('has headings of the office suite’s own', () => {
		expect(inStyle('Title')).toEqual(['Kvartalsstatus, 3. kvartal 2018']);
		expect(inStyle('Heading1')).toEqual(['Resume', 'Økonomi']);
		expect(inStyle('Heading2')).toEqual(['Udgifter pr. familie']);
	});

	test('has captions that count by themselves, and are counted already', () => {
		expect(inStyle('Caption')).toEqual([
			'Tabel 1. Udgifter pr. familie og år i 2018-priser',
			'Figur 1. Udviklingen i udgifter',
			'Tabel 2. Tallene bag figuren',
			'Figur 2. Den samme uden tabel'
		]);
		expect(body.match(/w:instr="SEQ (Figur|Tabel) \\\* ARABIC"/g)).toHaveLength(4);
	});

	test('has tables with a head that is repeated on every sheet', () => {
		expect(body.match(/<w:tbl>/g)).toHaveLength(2);
		expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2);
		expect(inStyle('ReportCell').filter((text) => text === 'skjult af hensyn til familierne')).toHaveLength(2);
	});

	test('has pictures with an alternative text, and no two of one number', () => {
		const pictures = [...body.matchAll(/<wp:docPr ([^>]*)\/?>/g)].map(([, attributes = '']) => attributes);
		expect(pictures).toHaveLength(2);
		expect(pictures[1]).toContain('descr="Tallene står i teksten: 17,4 procent."');
		expect(new Set(pictures.map((picture) => /id="(\d+)"/.exec(picture)?.[1])).size).toBe(2);
	});

	test('is Danish, A4, and says what it is on every sheet', () => {
		expect(part('word/styles.xml')).toContain('<w:lang w:val="da-DK"/>');
		expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
		expect(part('word/footer1.xml')).toContain('SYNTETISKE DATA · Udgave 2018-3 · godkendt 12. december 2018');
		expect(part('docProps/core.xml')).toContain('<dc:title>Kvartalsstatus, 3. kvartal 2018</dc:title>');
		expect(part('docProps/core.xml')).toContain(everyBlock.stamp.sha256);
	});

	test('is dated by the approval, and the same bytes of the same report', async () => {
		expect(part('docProps/core.xml').match(/2018-12-12T00:00:00Z/g)).toHaveLength(2);
		expect((await docxOf(everyBlock)).equals(docx)).toBe(true);
		expect((await docxOf({ ...everyBlock, title: 'En anden' })).equals(docx)).toBe(false);
	});

	// By hand: the fixture has a break to a second sheet inside its last section, and each entry is a link to a bookmark.
	test('has contents that are there before anybody asks for them, with the sheet that each section begins on', async () => {
		const blocks = [{ kind: 'contents' }, { kind: 'page-break' }] as const;
		const sections = [{ heading: 'Indhold', blocks }, ...everyBlock.sections];
		const made = (await workbookParts(await docxOf({ ...everyBlock, sections }))).get('word/document.xml') ?? '';
		const [contents = ''] = /<w:sdt>.*?<\/w:sdt>/s.exec(made) ?? [];
		const told = contents.replace(/<w:instrText[^>]*>[^<]*<\/w:instrText>/g, '').replace(/<[^>]*>/g, '');
		expect(told).toBe('Resume2Økonomi2');
		const links = [...contents.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]+)"/g)].map(([, anchor = '']) => anchor);
		expect(links).toHaveLength(2);
		for (const anchor of links) expect(made).toContain(`w:name="${anchor}"`);
		expect(contents).not.toContain('w:dirty');
		expect(made).toContain('<w:pStyle w:val="ReportContentsHeading"/>');
	});

	test('says under a table what the mark in it means', async () => {
		const table = {
			caption: 'T',
			columns: [{ heading: 'A', align: 'left' as const }],
			rows: [['*\u00a01']],
			note: 'Mærket.'
		};
		const sections = [{ heading: 'H', blocks: [{ kind: 'table' as const, ...table }] }];
		const made = await workbookParts(await docxOf({ ...everyBlock, sections }));
		expect(made.get('word/document.xml')).toMatch(/<\/w:tbl><w:p>(?:(?!<\/w:p>).)*Mærket\./s);
	});

	test('takes no text for markup', async () => {
		const title = '<w:t>&amp;</w:t>';
		const made = await workbookParts(await docxOf({ ...everyBlock, title }));
		expect(made.get('docProps/core.xml')).toContain('<dc:title>&lt;w:t&gt;&amp;amp;&lt;/w:t&gt;</dc:title>');
		expect(made.get('word/document.xml')).toContain('&lt;w:t&gt;&amp;amp;&lt;/w:t&gt;');
	});

	test('holds nothing of a hidden figure but its wording', async () => {
		const table = { caption: 'T', columns: [{ heading: 'A', align: 'left' as const }], rows: [[HIDDEN]] };
		const sections = [{ heading: 'H', blocks: [{ kind: 'table' as const, ...table }] }];
		const made = await workbookParts(await docxOf({ ...everyBlock, sections }));
		expect(made.get('word/document.xml')).toContain('>skjult af hensyn til familierne</w:t>');
		expect(made.get('word/document.xml')).toContain('Skjult af hensyn til familierne: ');
	});
});
