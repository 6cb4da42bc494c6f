import { createHash } from 'node:crypto';
import type { TableFile } from './table-file.ts';

/**
 * A file of an edition as it is sent, under the hash of its bytes. A browser that has it asks each time whether it is
 * still the same, and SvelteKit tells it no more than that: a number is used again where real data take the place of the
 * synthetic trial, or an older backup is restored. Nothing between the server and the reader may keep it: who may see
 * editions is found out from the session.
 */
export function tableResponse({ type, bytes }: TableFile): Response {
	return new Response(bytes, {
		headers: {
			etag: `"${createHash('sha256').update(bytes).digest('hex')}"`,
			'cache-control': 'private, no-cache',
			'content-type': type,
			'content-length': String(bytes.length)
		}
	});
}
