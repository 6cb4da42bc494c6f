import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { render } from 'svelte/server';
import Report from '#lib/components/report/Report.svelte';
import type { ReportDocument } from '#lib/report/document/report-document.ts';
import { textIn, type Tag } from './pdf-tags.ts';
import { workbookParts } from './workbook-parts.ts';

/** Every number of a text, in their order: `1.234.567`, `−25.020`, `17,4`. */
const numbersIn = (text: string): string[] => text.match(/−?\d+(?:[.,]\d+)*/g) ?? [];
const withoutMarkup = (markup: string) => markup.replace(/<[^>]*>/g, ' ');

/** The numbers of a report's page, but for those inside its drawings. */
export function pageNumbers(report: ReportDocument, drawings: readonly string[]): string[] {
	const charts = new Map(drawings.map((key) => [key, '']));
	const { body } = render(Report, { props: { report, charts } });
	return numbersIn(withoutMarkup(body.replace(/ aria-label="[^"]*"/g, '')));
}

/** The numbers of a document to edit, but for the sheets that its contents name. */
export async function docxNumbers(docx: Uint8Array): Promise<string[]> {
	const xml = (await workbookParts(Buffer.from(docx))).get('word/document.xml') ?? '';
	const told = xml.replace(/<w:sdt>.*?<\/w:sdt>/gs, '');
	return numbersIn(withoutMarkup(told.replaceAll('</w:t>', '')));
}

/** Drawings and contents are left out: the sheets of a PDF are not those of a document to edit. */
const NOT_TOLD = ['Figure', 'TOC'];

/** The numbers of a tagged PDF, without the feet of its sheets, which are no part of it. */
export function toldNumbers(sheets: readonly Tag[]): string[] {
	return numbersIn(sheets.map((sheet) => textIn(sheet, NOT_TOLD)).join(' '));
}

/** A program of a Debian package, where it is installed. */
export function inDebian(command: string): string | undefined {
	return ['/usr/bin', '/usr/local/bin'].map((place) => `${place}/${command}`).find(existsSync);
}

/** The numbers of a PDF that LibreOffice made, without the feet of its sheets. */
export function pdfNumbers(path: string): string[] {
	const above = ['-x', '0', '-y', '0', '-W', '595', '-H', '775'];
	const text = execFileSync(inDebian('pdftotext') ?? '', [...above, path, '-'], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore']
	});
	return numbersIn(text);
}
