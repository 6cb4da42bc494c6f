import { error } from '@sveltejs/kit';
import { findReport } from '#lib/server/workflows/show-reports.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { store, reports, language } = locals;
	const report = await findReport(store, reports, { number: params.edition, name: params.report, language });
	if (!report) error(404, 'Not Found');
	return { report, number: params.edition };
};
