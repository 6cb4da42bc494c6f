import { Packer } from 'docx';
import { docxDocument } from '#lib/report/document/docx-document.ts';
import type { Picture } from '#lib/report/document/picture.ts';
import type { WordedReport } from '#lib/report/document/worded-report.ts';
import { undatedArchive } from './undated-archive.ts';

/** A draft has no day of approval, and is dated as archives are that tell none. */
const NO_DAY = '1980-01-01';

/** A report as DOCX. The same report gives the same bytes: its date is that of the edition's approval. */
export async function packDocx(report: WordedReport, pictures: ReadonlyMap<string, Picture>): Promise<Buffer> {
	const packed = await Packer.toBuffer(docxDocument(report, pictures), undefined, [
		{ path: 'docProps/core.xml', data: properties(report) }
	]);
	return undatedArchive(packed);
}

/** The document's properties. The library would date them by the clock, and leaves the language out. */
function properties({ title, series, edition, checksum, locale, approvedOn }: WordedReport): string {
	const moment = `xsi:type="dcterms:W3CDTF">${approvedOn ?? NO_DAY}T00:00:00Z`;
	return [
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
		'<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
		' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
		' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
		`<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(series)}</dc:creator>`,
		`<dc:description>${escaped(`${edition}. ${checksum}`)}</dc:description><dc:language>${locale}</dc:language>`,
		`<dcterms:created ${moment}</dcterms:created><dcterms:modified ${moment}</dcterms:modified>`,
		'</cp:coreProperties>'
	].join('');
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
