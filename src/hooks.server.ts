import type { Handle, ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { languageOf } from '#lib/i18n/languages.ts';
import { databasePath } from '#lib/server/store/database-path.ts';
import { migrationsIn, openStore } from '#lib/server/store/open-store.ts';
import { pagesReader } from '#lib/server/workflows/current-overview.ts';

const A_YEAR = 365 * 24 * 60 * 60;

let pages: App.Locals['pages'];

/** Opens the database once; `npm start` says where the product lies. */
export const init: ServerInit = () => {
	const store = openStore({
		path: databasePath(undefined, process.env),
		migrations: migrationsIn(process.env['EFFEKTBLIK_ROOT'] ?? process.cwd()),
		secret: process.env['EFFEKTBLIK_KEY']
	});
	process.on('sveltekit:shutdown', () => {
		store.close();
	});
	pages = pagesReader(store);
};

/** What the pages read. */
const data: Handle = ({ event, resolve }) => {
	event.locals.pages = pages;
	return resolve(event);
};

/** The language of the link (`?lang=en`), else of the cookie, else Danish. A link is remembered. */
const language: Handle = ({ event, resolve }) => {
	const asked = languageOf(event.url.searchParams.get('lang'));
	const language = asked ?? languageOf(event.cookies.get('lang')) ?? 'da';
	const secure = event.url.protocol === 'https:';
	if (asked) event.cookies.set('lang', asked, { path: '/', maxAge: A_YEAR, sameSite: 'lax', secure });
	event.locals.language = language;
	return resolve(event, { transformPageChunk: ({ html }) => html.replace('%language%', language) });
};

/** What a page about families tells a browser besides its content. */
const headers: Handle = async ({ event, resolve }) => {
	// Pages are drawn on the server and need no data of their own: what is not sent cannot be read.
	if (event.isDataRequest) return new Response(null, { status: 404 });
	const response = await resolve(event);
	response.headers.set('cache-control', 'private, no-cache');
	response.headers.set('x-content-type-options', 'nosniff');
	response.headers.set('referrer-policy', 'same-origin');
	response.headers.append('vary', 'cookie');
	return response;
};

export const handle = sequence(headers, language, data);
