import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { ReportFiles } from '../make-report-files.ts';

/** The files of one report, under the name that they are found by. */
export interface ReportInArchive {
	readonly name: string;
	readonly files: ReportFiles;
}

/** The first moment that a ZIP archive can tell: the same reports give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** All reports of an edition as one ZIP archive: each as PDF and DOCX, with a folder of its figures. */
export function reportArchive(reports: readonly ReportInArchive[]): Promise<Buffer> {
	const archive = new ZipFile();
	const add = (path: string, bytes: Uint8Array, compress: boolean) => {
		const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		archive.addBuffer(content, path, { mtime: NO_TIME, forceDosTimestamp: true, compress });
	};
	for (const { name, files } of reports) {
		// A PDF, a document and a picture are compressed already.
		add(`${name}.pdf`, files.pdf, false);
		add(`${name}.docx`, files.docx, false);
		for (const figure of files.figures) add(`${name}/${figure.name}`, figure.bytes, !figure.name.endsWith('.png'));
	}
	archive.end();
	return buffer(archive.outputStream);
}
