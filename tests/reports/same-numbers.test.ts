import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyBlock } from '#lib/report/document/report.fixture.ts';
import { makeReportFiles, makeReportPdfs, type ReportFiles } from '#lib/server/workflows/make-report-files.ts';
import { hasWriter, openInWriter, sheetsOfWriter } from '../support/open-in-writer.ts';
import { drawings, pageDrawings } from '../support/report-drawings.ts';
import { sheetsOf } from '../support/pdf.ts';
import { tagsOf } from '../support/pdf-tags.ts';
import { docxNumbers, pageNumbers, pdfNumbers, toldNumbers } from '../support/report-numbers.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A drawing of the same size that says nothing: what charts say is told by their own tests. */
const blank = new Map(
	[...drawings].map(([key, svg]) => [key, `${/^<svg[^>]*>/.exec(svg)?.[0] ?? ''}<path d="M0,0L9,9" /></svg>`])
);

const folder = mkdtempSync(join(tmpdir(), 'effektblik-report-'));
let files: ReportFiles;

beforeAll(async () => {
	const [made] = (await makeReportFiles({ reports: [{ report: everyBlock, drawings: blank }], root })) ?? [];
	if (!made) throw new Error('no files were made');
	files = made;
	writeFileSync(join(folder, 'report.docx'), made.docx);
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const ofPage = () => pageNumbers(everyBlock, [...pageDrawings.keys()]);

describe('one report', () => {
	test('has the same numbers on the page as in the document to edit, in the same order', async () => {
		expect(await docxNumbers(files.docx)).toEqual(ofPage());
		expect(ofPage()).toEqual(expect.arrayContaining(['2,1', '1.234.567', '−25.020', '−19.285']));
	});

	test('is the same PDF where nothing else is made of it', async () => {
		const [pdf] = (await makeReportPdfs({ reports: [{ report: everyBlock, drawings: blank }], root })) ?? [];
		expect(pdf && Buffer.compare(pdf, files.pdf)).toBe(0);
	});

	test('has the same numbers in the PDF', async () => {
		const { sheets } = await tagsOf(files.pdf);
		expect(toldNumbers(sheets).toSorted()).toEqual(ofPage().toSorted());
	});

	// ISO 216: A4 is 210 by 297 mm.
	test('is a PDF of two sheets of A4', async () => {
		const sheets = await sheetsOf(files.pdf);
		expect(
			sheets.map(({ width, height }) => [width, height].map((points) => Math.round((points / 72) * 25.4)))
		).toEqual([
			[210, 297],
			[210, 297]
		]);
	});

	test('has each figure as SVG, as PNG and as text', () => {
		expect(files.figures.map(({ name }) => name)).toEqual([
			...['figur-01.svg', 'figur-01.png', 'figur-01.txt', 'figur-02.svg', 'figur-02.png', 'figur-02.txt']
		]);
		const text = Buffer.from(files.figures[5]?.bytes ?? []).toString();
		expect(text.split('\n')).toEqual([
			...['Figur 2. Den samme uden tabel', 'Tallene står i teksten: 17,4 procent.', 'SYNTETISKE DATA'],
			...['Udgave 2018-3 · godkendt 12. december 2018 · foreløbige konklusioner'],
			...['Tallene er opgjort 30. september 2018.', '']
		]);
	});

	test.skipIf(!hasWriter)(
		'opens in LibreOffice, on as many sheets, with its pictures and its numbers (asks for LibreOffice Writer)',
		() => {
			const opened = openInWriter(join(folder, 'report.docx'), folder);
			expect(pdfNumbers(opened).toSorted()).toEqual(ofPage().toSorted());
			const pdf = readFileSync(opened).toString('latin1');
			expect(sheetsOfWriter(pdf)).toBe(2);
			expect(pdf).toMatch(/\/Subtype\/Image/);
		}
	);
});
