import { readableCodebook } from '#lib/export/package/readable-codebook.ts';
import { packageTables } from '#lib/export/package/tables.ts';
import { showProtocol } from '#lib/server/workflows/show-protocol.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	codebook: readableCodebook(packageTables, locals.language, null, showProtocol(locals.store).questionnaires)
});
