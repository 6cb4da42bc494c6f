import { error } from '@sveltejs/kit';
import { markedWorkbook } from '#lib/server/workflows/show-upload.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = ({ locals, params }) => {
	const upload = locals.desk.of(locals.user).find(params.upload);
	const workbook = upload && markedWorkbook(upload);
	if (!workbook) error(404, { message: 'Not Found', uploadIsGone: true });
	return new Response(workbook, {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'content-disposition': 'attachment; filename="rettes.xlsx"'
		}
	});
};
