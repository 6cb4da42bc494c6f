import { may } from '#lib/server/access/may.ts';
import { showCalendar } from '#lib/server/workflows/show-calendar.ts';
import { editionNumbers, listReports } from '#lib/server/workflows/show-reports.ts';
import type { PageServerLoad } from './$types';

/** The reports of the newest edition, or of the one that is asked for. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const { store, reports, language, user } = locals;
	const numbers = editionNumbers(store);
	const asked = url.searchParams.get('edition');
	const number = numbers.find((one) => one === asked) ?? null;
	return {
		numbers,
		shown: await listReports(store, reports, { number, language }),
		calendar: showCalendar(store, user, new Date()),
		mayWrite: may(user, 'write-year-texts', { municipality: user?.municipality ?? null })
	};
};
