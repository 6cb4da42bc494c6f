import { dev } from '$app/environment';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { languageOf, languages } from '#lib/i18n/languages.ts';
import { messagesIn } from '#lib/i18n/messages.ts';
import { endChangesAtStart } from '#lib/server/access/log-change.ts';
import { serverConfiguration } from '#lib/server/configuration/server-configuration.ts';
import { keptPages, sharedKeptPages } from '#lib/server/http/kept-pages.ts';
import { refusalHeaders, refusalPage } from '#lib/server/http/refusal-page.ts';
import { keptName } from '#lib/server/http/send-kept-page.ts';
import { isReady } from '#lib/server/store/is-ready.ts';
import { migrationsIn, openStore } from '#lib/server/store/open-store.ts';
import { pagesReader } from '#lib/server/workflows/current-overview.ts';
import { orExplain } from '#lib/server/workflows/or-explain.ts';
import { receivingDesk } from '#lib/server/workflows/receiving-desk.ts';
import { runComputing } from '#lib/server/workflows/run-computing.ts';
import { runReceiving } from '#lib/server/workflows/run-receiving.ts';
import { withoutMessage } from '#lib/server/workflows/without-message.ts';
import { measureOf } from '#lib/trial/measure-page.ts';

const A_YEAR = 365 * 24 * 60 * 60;
const A_MINUTE = 60_000;

/** Pages that are the same for everybody. Vite's own server has nobody to keep them for. */
const kept = sharedKeptPages() ?? (dev ? keptPages() : null);

let locals: Pick<App.Locals, 'pages' | 'store' | 'desk' | 'isReady'>;

/** Opens the database and the receiving desk once; `npm start` says where the product lies. */
export const init: ServerInit = () => {
	if (kept === null) {
		for (const language of languages) console.error(`effektblik: ${messagesIn(language).access.unguarded}`);
		process.exit(1);
	}
	const { database, root } = orExplain(() => serverConfiguration(process.env, process.cwd()));
	const { path, secret } = database;
	const migrations = migrationsIn(root);
	const store = orExplain(() => openStore({ path, migrations, secret }));
	orExplain(() => {
		endChangesAtStart(store);
	});
	const desk = receivingDesk({ database: path, root, secret, run: runReceiving, now: () => new Date() });
	setInterval(() => {
		desk.sweep();
	}, A_MINUTE).unref();
	process.on('sveltekit:shutdown', () => {
		desk.close();
		store.close();
	});
	const pages = pagesReader(store, () => runComputing({ database: path, root, secret }));
	kept.figuresFrom(pages);
	locals = { pages, store, desk, isReady: () => isReady(path, migrations) };
};

/** What the pages read, and the desk that takes deliveries in. */
const data: Handle = ({ event, resolve }) => {
	Object.assign(event.locals, locals);
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
	const answer = await resolve(event);
	const response = answer.status === 405 ? notInThatWay(answer) : answer;
	if (!response.headers.has('cache-control')) response.headers.set('cache-control', cachingOf(event.route.id));
	if (response.headers.get('content-type') === 'text/html') response.headers.set('content-type', HTML);
	response.headers.append('vary', 'cookie');
	return response;
};

const HTML = 'text/html; charset=utf-8';

/** What was found in a delivery, and the workbook that goes back, hold rows: a browser keeps no copy of them. */
const cachingOf = (route: string | null) =>
	route?.startsWith('/deliveries/[upload]') || route?.startsWith('/deliveries/history/')
		? 'no-store'
		: 'private, no-cache';

/** SvelteKit's own answer is in English only, and says what was asked. */
function notInThatWay(answer: Response): Response {
	const page = refusalPage(405, ({ refusals }) => refusals[405]);
	const allow = answer.headers.get('allow') ?? 'GET, HEAD';
	return new Response(page, { status: 405, headers: { ...refusalHeaders, allow } });
}

/**
 * Has the pages that are the same for everybody rendered once; the server around sends them from then on, and no hook
 * is asked. They differ by the figures, the language and the address, and nobody's name is on them.
 */
const onceForAll: Handle = async ({ event, resolve }) => {
	const { request, route, params, url, cookies, isDataRequest } = event;
	const path = route.id === '/measures/[measure]' ? `/measures/${measureOf(params['measure'] ?? '') ?? ''}` : route.id;
	const isPlain = request.method === 'GET' && url.search === '' && url.pathname === path && !isDataRequest;
	if (kept === null || !isPlain || !sameForAll.has(route.id)) return resolve(event);
	const name = keptName(languageOf(cookies.get('lang')) ?? 'da', path);
	const page = await kept.rendered(name, async () => resolve(event));
	return page === null ? resolve(event) : new Response(page.plain, { headers: [...page.headers] });
};

const sameForAll: ReadonlySet<string | null> = new Set(['/', '/measures/[measure]', '/protocol', '/deliveries/format']);

export const handle = sequence(onceForAll, headers, language, data);

/** Logs what broke, by the route and not by the address: somebody may have typed a CPR number into it. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status >= 500)
		console.error(`[${status}] ${event.request.method} ${String(event.route.id)}\n${withoutMessage(error)}`);
	return { message };
};
