import type { User } from '#lib/trial/user.ts';
import { may, type Action } from './may.ts';

/**
 * What each route asks of whoever asks for it, by method. A route that is not here is refused to everybody, and a test
 * fails for it.
 *
 * This is the outer door. What a route shows of one municipality is asked for again where it is read, with the
 * municipality that it belongs to.
 */
const routes: Readonly<Record<string, Readonly<Partial<Record<Method, Action>>>>> = {
	'/': { GET: 'see-editions' },
	'/measures/[measure]': { GET: 'see-editions' },
	'/sites': { GET: 'see-editions' },
	'/sites/[municipality]': { GET: 'see-editions' },
	'/target-groups': { GET: 'see-editions' },
	'/data-quality': { GET: 'see-editions' },
	'/editions': { GET: 'see-editions', POST: 'approve-edition' },
	'/editions/compare': { GET: 'see-editions' },
	'/editions/draft': { GET: 'approve-edition', POST: 'approve-edition' },
	'/editions/draft/overview': { GET: 'approve-edition' },
	'/editions/draft/measures/[measure]': { GET: 'approve-edition' },
	'/editions/draft/target-groups': { GET: 'approve-edition' },
	'/editions/draft/data-quality': { GET: 'approve-edition' },
	'/editions/draft/sites': { GET: 'approve-edition' },
	'/editions/draft/sites/[municipality]': { GET: 'approve-edition' },
	'/editions/[edition]': { GET: 'see-editions' },
	'/editions/[edition]/sites': { GET: 'see-editions' },
	'/editions/[edition]/sites/[municipality]': { GET: 'see-editions' },
	'/editions/[edition]/overview': { GET: 'see-editions' },
	'/editions/[edition]/measures/[measure]': { GET: 'see-editions' },
	'/editions/[edition]/target-groups': { GET: 'see-editions' },
	'/editions/[edition]/data-quality': { GET: 'see-editions' },
	'/editions/[edition]/tables': { GET: 'see-editions' },
	'/editions/[edition]/tables/[file]': { GET: 'see-editions' },
	'/editions/[edition]/figures/[table]': { GET: 'see-editions' },
	'/editions/[edition]/datapackage.json': { GET: 'see-editions' },
	'/reports': { GET: 'see-editions' },
	'/reports/year-end': { GET: 'write-year-texts', POST: 'write-year-texts' },
	'/reports/[edition].[language].zip': { GET: 'see-editions' },
	'/reports/[edition]/[report]': { GET: 'see-editions' },
	'/reports/[edition]/[report].[language].[kind]': { GET: 'see-editions' },
	'/reports/[edition]/[report]/figures/[figure]': { GET: 'see-editions' },
	'/estimates.json': { GET: 'see-live-estimates' },
	'/export': { GET: 'see-editions', POST: 'export-rows' },
	'/export/calendar-dates': { POST: 'approve-calendar-dates' },
	'/export/codebook': { GET: 'see-public-page' },
	'/export/codebook.pdf': { GET: 'see-public-page' },
	'/export/package.zip': { POST: 'export-rows' },
	'/protocol': { GET: 'see-public-page' },
	'/deliveries': { GET: 'deliver', POST: 'deliver' },
	'/deliveries/format': { GET: 'see-public-page' },
	'/deliveries/template.xlsx': { GET: 'see-public-page' },
	'/deliveries/example.xlsx': { GET: 'see-public-page' },
	'/deliveries/uploads': { POST: 'deliver' },
	'/deliveries/uploads/[upload]': { PUT: 'deliver', POST: 'deliver' },
	'/deliveries/[upload]': { GET: 'deliver', POST: 'deliver' },
	'/deliveries/[upload]/marked.xlsx': { GET: 'deliver' },
	'/deliveries/[upload]/problems.csv': { GET: 'deliver' },
	'/deliveries/history/[delivery]': { GET: 'see-delivery' },
	'/deliveries/history/[delivery]/withdraw': { GET: 'withdraw-delivery', POST: 'withdraw-delivery' },
	'/signin': { GET: 'see-public-page', POST: 'see-public-page' },
	'/signin/code': { GET: 'see-public-page', POST: 'see-public-page' },
	'/signin/provider/[provider]': { GET: 'see-public-page' },
	'/signin/callback/[provider]': { GET: 'see-public-page' },
	'/signout': { POST: 'see-public-page' },
	'/invitation/[token]': { GET: 'see-public-page', POST: 'see-public-page' },
	'/account': { GET: 'use-own-account', POST: 'use-own-account' },
	'/account/second-factor': { GET: 'use-own-account', POST: 'use-own-account' },
	'/admin': { GET: 'manage-accounts', POST: 'manage-accounts' },
	'/admin/accounts/[account]': { GET: 'manage-accounts', POST: 'manage-accounts' },
	'/admin/accounts/[account]/[step]': { GET: 'manage-accounts', POST: 'manage-accounts' },
	'/admin/log': { GET: 'read-log' },
	'/admin/log.csv': { GET: 'read-log' },
	'/admin/operation': { GET: 'see-operation' },
	// Answers in the demonstration only.
	'/styleguide': { GET: 'see-public-page' },
	'/health': { GET: 'see-public-page' },
	'/ready': { GET: 'see-public-page' }
};

type Method = 'GET' | 'POST' | 'PUT';

/** Whether somebody may ask for a route at all. */
export function mayAsk(
	user: User | null,
	{
		route,
		method,
		isDemonstration
	}: { readonly route: string; readonly method: string; readonly isDemonstration: boolean }
): boolean {
	const action = actionOf({ route, method });
	if (action === null) return false;
	// Of the routes about one municipality the door is open to whoever may do that for their own.
	return may(user, action, { isDemonstration, municipality: user?.municipality ?? null });
}

/** What a route asks of whoever asks for it in that way; null where it is not taken from anybody. */
export function actionOf({ route, method }: { readonly route: string; readonly method: string }): Action | null {
	return routes[route]?.[(method === 'HEAD' ? 'GET' : method) as Method] ?? null;
}

/** The methods that a route takes from anybody; what it does not take is answered as such and not as forbidden. */
export function methodsOf(route: string): string[] {
	const methods = Object.keys(routes[route] ?? {});
	return methods.includes('GET') ? [...methods, 'HEAD'] : methods;
}
