import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inDebian } from './report-numbers.ts';

/** LibreOffice with its Writer: a package of its own, and LibreOffice may be there without it. */
const soffice = existsSync('/usr/lib/libreoffice/program/libswlo.so') ? inDebian('soffice') : undefined;

/** Whether this machine can open a document to edit, and read what came of it. */
export const hasWriter = soffice !== undefined && inDebian('pdftotext') !== undefined;

/** Opens a document in LibreOffice Writer, as somebody who edits it would, and has it make a PDF: that one's path. */
export function openInWriter(docx: string, folder: string): string {
	const [opened = ''] = openAllInWriter([docx], folder);
	return opened;
}

/** The same of several documents, by one LibreOffice: starting it takes longer than opening one. */
export function openAllInWriter(docx: readonly string[], folder: string): readonly string[] {
	const profile = `-env:UserInstallation=file://${folder}/profile`;
	const asked = ['--headless', '--convert-to', 'pdf:writer_pdf_Export', '--outdir', join(folder, 'opened')];
	execFileSync(soffice ?? '', [profile, ...asked, ...docx], { stdio: 'ignore' });
	return docx.map((path) => join(folder, 'opened', basename(path).replace(/docx$/, 'pdf')));
}

/** How many sheets a PDF has that Writer made. */
export function sheetsOfWriter(pdf: string): number {
	return pdf.match(/\/Type\/Page[^s]/g)?.length ?? 0;
}
