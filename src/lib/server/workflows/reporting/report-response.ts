import { createHash } from 'node:crypto';

/** The types of the files that reports are had as, by the end of their names. */
const types: Readonly<Record<string, string>> = {
	pdf: 'application/pdf',
	docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
	svg: 'image/svg+xml',
	png: 'image/png',
	txt: 'text/plain; charset=utf-8',
	zip: 'application/zip'
};

/** An edition's reports never change, and their language is in the address; what a reader has need not be asked for again. */
const NEVER_CHANGES = 'private, max-age=31536000, immutable';

/** A file of a report, to be saved under the name. A reader who has it already is told so. */
export function reportResponse(request: Request, bytes: Uint8Array, fileName: string): Response {
	const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
	const headers = { etag, 'cache-control': NEVER_CHANGES };
	if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
	const type = types[fileName.slice(fileName.lastIndexOf('.') + 1)];
	if (type === undefined) throw new Error('a report has no such file');
	return new Response(Uint8Array.from(bytes), {
		headers: {
			...headers,
			'content-type': type,
			'content-length': String(bytes.length),
			'content-disposition': `attachment; filename="${fileName}"`
		}
	});
}
