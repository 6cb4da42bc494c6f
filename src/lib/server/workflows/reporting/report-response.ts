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

/**
 * A browser asks each time whether it is still the same, as for tables: the first real editions take the numbers of the
 * synthetic trial's, and whoever signs out leaves nothing open to the next.
 */
const ASKED_EACH_TIME = 'private, no-cache';

/** A file of a report, to be saved under the name. A reader who has it already is told so. */
export function reportResponse(request: Request, bytes: Uint8Array, fileName: string): Response {
	const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`;
	const headers = { etag, 'cache-control': ASKED_EACH_TIME };
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
