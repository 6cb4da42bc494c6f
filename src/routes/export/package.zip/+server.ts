import { Readable } from 'node:stream';
import { resolve } from '$app/paths';
import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Hands a data package over, once. */
export const POST: RequestHandler = ({ locals: { user, exporting } }) => {
	const fetched = exporting.fetch(user);
	if (fetched === null || fetched === 'database-busy')
		redirect(303, `${resolve('/export')}?refused=${fetched ?? 'gone'}`);
	return new Response(Readable.toWeb(fetched.content) as ReadableStream<Uint8Array>, {
		headers: {
			'content-type': 'application/zip',
			'content-length': String(fetched.bytes),
			'content-disposition': 'attachment; filename="effektblik-datapakke.zip"',
			'cache-control': 'no-store'
		}
	});
};
