import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportDocument } from '#lib/report/document/report-document.ts';
import { everyBlock } from '#lib/report/document/report.fixture.ts';
import { wordedReport } from '#lib/report/document/worded-report.ts';
import { drawings } from '../../../../../tests/support/report-drawings.ts';
import { compilePdf } from './compile-pdf.ts';

const pdfOf = (report: ReportDocument) => compilePdf(wordedReport(report), drawings);
const pdf = pdfOf(everyBlock).toString('latin1');

/** How a PDF may hold a text of its properties and tags: letter by letter, or in UTF-16. */
function inPdf(text: string): string[] {
	const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
	return [`(${text})`, `(${utf16.toString('latin1')})`, `<${utf16.toString('hex').toUpperCase()}>`];
}

describe('the PDF of a report', () => {
	// ISO 14289-1:2014, 5 (identification), 7.1 (tagged, title shown), 7.2 (language).
	test('says that it is PDF/UA-1, tagged, with its title and its language', () => {
		expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
		expect(pdf).toMatch(/\/MarkInfo <<\s*\/Marked true/);
		expect(pdf).toContain('/Lang (da)');
		expect(pdf).toContain('/DisplayDocTitle true');
		expect(pdf).toContain('>Kvartalsstatus, 3. kvartal 2018</rdf:li>');
	});

	test('has a bookmark for each heading', () => {
		const { sections } = everyBlock;
		const headings = sections.flatMap(({ heading, blocks }) => [
			heading,
			...blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
		]);
		expect(headings).toEqual(['Resume', 'Økonomi', 'Udgifter pr. familie']);
		expect(pdf.match(/\/Dest /g)).toHaveLength(headings.length);
	});

	test('tags headings, lists, tables with their heads, and figures', () => {
		for (const tag of ['H1', 'H2', 'L', 'LI', 'Table', 'TH', 'TD', 'Figure', 'Caption'])
			expect(pdf).toMatch(new RegExp(`/S /${tag}\\s`));
		expect(pdf.match(/\/S \/Figure\s/g)).toHaveLength(2);
		const alternative = inPdf('Tallene står i teksten: 17,4 procent.');
		expect(alternative.some((written) => pdf.includes(`/Alt ${written}`))).toBe(true);
	});

	test('needs no typeface of the machine', () => {
		const names = [...pdf.matchAll(/\/FontName \/[A-Z]{6}\+([\w-]+)/g)].map(([, name]) => name);
		expect(new Set(names)).toEqual(new Set(['SourceSans3-Regular', 'SourceSans3-SemiBold']));
	});

	test('is the same bytes of the same report', () => {
		expect(pdfOf(everyBlock).toString('latin1')).toBe(pdf);
		expect(pdfOf({ ...everyBlock, title: 'En anden' }).toString('latin1')).not.toBe(pdf);
	});

	test('says of which edition it is, and no date where it has none', () => {
		expect(pdf).toContain(everyBlock.stamp.sha256);
		expect(pdf).toContain('/CreationDate (D:20181212');
		const stamp = { ...everyBlock.stamp, approvedAt: null, number: null };
		expect(pdfOf({ ...everyBlock, stamp }).toString('latin1')).not.toContain('/CreationDate');
	});

	test('has a square for what its typeface has no shape for, and is made all the same', () => {
		const made = pdfOf({ ...everyBlock, title: 'Faxe 😀\u200b漢 ½' }).toString('latin1');
		expect(made).toContain(`>${Buffer.from('Faxe □\u200b□ ½').toString('latin1')}</rdf:li>`);
	});

	// Were any text read as typst, an unclosed bracket or an unknown name would stop it, and a title would be another.
	test('takes no text for code', () => {
		const hostile = fc.stringMatching(/^[\w #[\](){}$*_@<>\\"'`~/=+.,:;!?&|^%-]{1,60}$/);
		fc.assert(
			fc.property(hostile, (text) => {
				const title = `x${text}x`;
				const blocks = [
					{ kind: 'paragraph', text: title },
					{ kind: 'list', items: [title] }
				] as const;
				const made = pdfOf({ ...everyBlock, title, sections: [{ heading: title, blocks }] }).toString('latin1');
				expect(made).toContain(`>${escapedForXml(title)}</rdf:li>`);
			}),
			{
				numRuns: 25,
				examples: [
					['#panic("in")'],
					['#read("/etc/passwd")'],
					['= H\\u{41} *a* _b_'],
					['")\n#let x = ["'],
					['$x^2$ @ref <label>']
				]
			}
		);
	});
});

function escapedForXml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&apos;');
}
