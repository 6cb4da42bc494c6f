import type { RequestHandler } from './$types';

/** One file, as it is. Its name comes in a header, since addresses end up in logs. */
export const PUT: RequestHandler = async ({ locals, params, request }) => {
	const name = decoded(request.headers.get('x-file-name') ?? '');
	const refusal = await locals.desk.of(locals.user).add(params.upload, name, request.body);
	return new Response(null, { status: refusal === null ? 204 : 409 });
};

/** All files are in; how many there were comes in a header. */
export const POST: RequestHandler = ({ locals, params, request }) => {
	locals.desk.of(locals.user).check(params.upload, Number(request.headers.get('x-files')));
	return new Response(null, { status: 204 });
};

/** The name that was percent-encoded; one that cannot be decoded is none. */
function decoded(name: string): string {
	try {
		return decodeURIComponent(name);
	} catch (error) {
		if (!(error instanceof URIError)) throw error;
		return '';
	}
}
