import { error } from '@sveltejs/kit';
import { wordsIn } from '#lib/i18n/words.ts';
import { problemsCsv } from '#lib/server/workflows/problems-csv.ts';
import { uploadList } from '#lib/server/workflows/show-upload.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params }) => {
	const upload = locals.desk.of(locals.user).find(params.upload);
	const list = upload && uploadList(upload);
	if (!list) error(404, { message: 'Not Found', uploadIsGone: true });
	return new Response(problemsCsv(list, wordsIn(locals.language)), {
		headers: {
			'content-type': 'text/csv; charset=utf-8',
			'content-disposition': 'attachment; filename="problemer.csv"'
		}
	});
};
