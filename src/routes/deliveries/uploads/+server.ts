import { resolve } from '$app/paths';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Begins an upload that a script sends file by file: says where the files go, and which page to open when they are in. */
export const POST: RequestHandler = ({ locals }) => {
	const upload = locals.desk.of(locals.user).begin(locals.language);
	if (upload === null) return json({ files: null, page: `${resolve('/deliveries')}?refused=too-many-uploads` });
	return json({
		files: resolve('/deliveries/uploads/[upload]', { upload }),
		page: resolve('/deliveries/[upload]', { upload })
	});
};
