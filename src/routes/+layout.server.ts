import type { LayoutServerLoad } from './$types';

/** Everything is drawn on the server; no page needs a script yet. */
export const csr = false;

/** The language, and the same page in the other one. */
export const load: LayoutServerLoad = ({ locals, url }) => {
	const otherLanguage = locals.language === 'da' ? 'en' : 'da';
	// Only what the pages themselves ask for, by a code or a number: nothing that was typed is said again.
	const query = new URLSearchParams(
		[...url.searchParams].filter(([, value]) => /^([a-z_-]+|\d{1,4}|\d{4}-\d{1,3})$/.test(value))
	);
	query.set('lang', otherLanguage);
	const { user } = locals;
	return {
		// What the head shows, and no name: a page is kept for everybody of the same standing.
		standing: user && { role: user.role, municipality: user.municipality },
		language: locals.language,
		otherLanguage,
		// Only the query: a path that begins with two slashes would be an address elsewhere.
		otherLanguageHref: `?${query.toString()}`
	} as const;
};
