import { dev } from '$app/environment';
import { resolve as addressOf } from '$app/paths';
import { getRequestEvent } from '$app/server';
import type { Handle, HandleServerError, RequestEvent, ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { sveltekitCookies } from 'better-auth/svelte-kit';
import { languageOf, languages } from '#lib/i18n/languages.ts';
import { messagesIn } from '#lib/i18n/messages.ts';
import { accessDesk } from '#lib/server/access/access-desk.ts';
import { firstAdministratorLink } from '#lib/server/access/first-administrator.ts';
import { endChangesAtStart } from '#lib/server/access/log-change.ts';
import { logRefusedExport } from '#lib/server/access/log-refused-export.ts';
import { lacksSecondFactor } from '#lib/server/access/may.ts';
import { mayAsk, methodsOf } from '#lib/server/access/route-access.ts';
import { standingOf } from '#lib/server/access/standing.ts';
import { serverConfiguration } from '#lib/server/configuration/server-configuration.ts';
import { keptPages, sharedKeptPages } from '#lib/server/http/kept-pages.ts';
import { refusalHeaders, refusalPage } from '#lib/server/http/refusal-page.ts';
import { keptName } from '#lib/server/http/send-kept-page.ts';
import { logAnswer, logFailure } from '#lib/server/workflows/server-log.ts';
import { isReady } from '#lib/server/store/is-ready.ts';
import { migrationsIn, openStore } from '#lib/server/store/open-store.ts';
import { shownReader } from '#lib/server/workflows/current-edition.ts';
import { draftingDesk } from '#lib/server/workflows/drafting-desk.ts';
import { exportDesk } from '#lib/server/workflows/export-desk.ts';
import { orExplain } from '#lib/server/workflows/or-explain.ts';
import { receivingDesk } from '#lib/server/workflows/receiving-desk.ts';
import { codebookPdfIn } from '#lib/server/workflows/codebook-pdf.ts';
import { reportDesk } from '#lib/server/workflows/report-desk.ts';
import { inThread } from '#lib/server/workflows/in-thread.ts';
import { estimateIn } from '#lib/server/workflows/live-estimates.ts';
import { runExporting } from '#lib/server/workflows/run-exporting.ts';
import { runReceiving } from '#lib/server/workflows/run-receiving.ts';
import { sweepAll } from '#lib/server/workflows/sweep-all.ts';
import { withoutMessage } from '#lib/server/workflows/without-message.ts';
import { measureOf } from '#lib/trial/measure-page.ts';
import { trialMunicipalities } from '#lib/trial/municipalities.ts';

const A_YEAR = 365 * 24 * 60 * 60;
const A_MINUTE = 60_000;

/** Pages that are the same for everybody. Vite's own server has nobody to keep them for. */
const kept = sharedKeptPages() ?? (dev ? keptPages() : null);

let locals: Pick<
	App.Locals,
	'shown' | 'codebookPdf' | 'drafting' | 'estimate' | 'exporting' | 'reports' | 'store' | 'desk' | 'access' | 'isReady'
>;

/** Opens the database and the receiving desk once; `npm start` says where the product lies. */
export const init: ServerInit = async () => {
	if (kept === null) {
		for (const language of languages) console.error(`effektblik: ${messagesIn(language).access.unguarded}`);
		process.exit(1);
	}
	const { database, root, origin, providers } = orExplain(() => serverConfiguration(process.env, process.cwd()));
	const { path, secret } = database;
	const migrations = migrationsIn(root);
	const store = orExplain(() => openStore({ path, migrations, secret }));
	orExplain(() => {
		endChangesAtStart(store);
	});
	const place = { database: path, root, secret };
	const desk = receivingDesk({ ...place, run: runReceiving, now: () => new Date() });
	const exporting = exportDesk({ ...place, store, run: runExporting, now: () => new Date() });
	const sweeping = setInterval(() => {
		sweepAll([desk, exporting]);
	}, A_MINUTE).unref();
	process.on('sveltekit:shutdown', () => {
		clearInterval(sweeping);
		desk.close();
		exporting.close();
		store.close();
	});
	const drafting = draftingDesk({
		...place,
		run: async (task) => (await inThread('drafting', task)) ?? { outcome: 'failed' },
		now: () => new Date()
	});
	const shown = shownReader(store);
	kept.figuresFrom(shown);
	const access = accessDesk({ store, origin, providers, cookies: sveltekitCookies(getRequestEvent) });
	kept.standingFrom((cookies) => {
		const user = access.users.recall(cookies);
		return user === undefined ? null : standingOf(user);
	});
	const link = await firstAdministratorLink(access);
	// On standard error, and not in the server's log: it opens a door.
	if (link !== null) console.error(messagesIn('da').accounts.firstLink(`${origin}/invitation/${link}`));
	locals = {
		shown,
		drafting,
		estimate: estimateIn(place),
		reports: reportDesk({ ...place, store, now: () => new Date() }),
		exporting,
		codebookPdf: codebookPdfIn(place),
		store,
		desk,
		access,
		isReady: () => isReady(path, migrations)
	};
};

const logged: Handle = async ({ event, resolve }) => {
	const begun = performance.now();
	const response = await resolve(event);
	const milliseconds = Math.round(performance.now() - begun);
	const { request, route, locals } = event;
	// Where the figures could not be asked for, nobody was identified.
	const account = (locals.user as App.Locals['user'] | undefined)?.id ?? null;
	logAnswer({ method: request.method, route: route.id, status: response.status, milliseconds, account });
	return response;
};

/** What the pages read, the desks that take deliveries, drafts and people in, and who asks. */
const data: Handle = async ({ event, resolve }) => {
	const user = await locals.access.users.identify(event.request.headers);
	Object.assign(event.locals, locals, { user });
	return resolve(event);
};

/** Turns away whoever may not ask for this at all: to the sign-in page, or with a word where they are signed in. */
const door: Handle = ({ event, resolve }) => {
	const {
		route,
		request,
		locals: { user, access, store }
	} = event;
	// What is no route is found by nobody.
	if (route.id === null) return resolve(event);
	const methods = methodsOf(route.id);
	if (!methods.includes(request.method)) return notInThatWay(methods);
	const isDemonstration = access.isDemonstration();
	if (mayAsk(user, { route: route.id, method: request.method, isDemonstration })) return resolve(event);
	logRefusedExport(store.log, user, { route: route.id, method: request.method });
	if (user === null) return elsewhere(`${addressOf('/signin')}${nextOf(event)}`);
	if (lacksSecondFactor(user)) return elsewhere(addressOf('/account/second-factor'));
	return forbidden();
};

/** The page to come back to from signing in, where it is one without anything typed in its address. */
function nextOf(event: RequestEvent): string {
	const path = plainPath(event);
	return path === event.url.pathname ? `?next=${encodeURIComponent(path)}` : '';
}

/** The address of a route's page with nothing in it but what the product itself puts there. */
function plainPath({ route, params }: RequestEvent): string | null {
	if (route.id === '/measures/[measure]') return `/measures/${measureOf(params['measure'] ?? '') ?? ''}`;
	if (route.id !== '/sites/[municipality]') return route.id;
	return `/sites/${trialMunicipalities.find((code) => code === params['municipality']) ?? ''}`;
}

function elsewhere(location: string): Response {
	return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}

function forbidden(): Response {
	const page = refusalPage(403, ({ refusals }) => refusals[403]);
	return new Response(page, { status: 403, headers: refusalHeaders });
}

/** The language of the link (`?lang=en`), else of the cookie, else Danish. A link is remembered. */
const language: Handle = ({ event, resolve }) => {
	const asked = languageOf(event.url.searchParams.get('lang'));
	const language = asked ?? languageOf(event.cookies.get('lang')) ?? 'da';
	const secure = event.url.protocol === 'https:';
	if (asked) event.cookies.set('lang', asked, { path: '/', maxAge: A_YEAR, sameSite: 'lax', secure });
	event.locals.language = language;
	return resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%language%', language),
		// With the font of Danish letters on its way from the start, no line moves when it comes.
		preload: ({ type, path }) => type === 'css' || path.includes('-latin-wght-')
	});
};

/** What a page about families tells a browser besides its content. */
const headers: Handle = async ({ event, resolve }) => {
	// Pages are drawn on the server and need no data of their own: what is not sent cannot be read.
	if (event.isDataRequest) return new Response(null, { status: 404 });
	const response = await resolve(event);
	if (!response.headers.has('cache-control')) response.headers.set('cache-control', cachingOf(event.route.id));
	if (response.headers.get('content-type') === 'text/html') response.headers.set('content-type', HTML);
	response.headers.append('vary', 'cookie');
	return response;
};

const HTML = 'text/html; charset=utf-8';

/** What holds rows, or somebody's name or key, or is not published yet: a browser keeps no copy of it. */
const nobodysToKeep = [
	...['/deliveries/[upload]', '/deliveries/history/', '/editions/draft', '/reports/year-end'],
	...['/account', '/admin', '/invitation', '/signin']
];

const cachingOf = (route: string | null) =>
	nobodysToKeep.some((begin) => route?.startsWith(begin)) ? 'no-store' : 'private, no-cache';

/** SvelteKit's own answer is in English only, and says what was asked. */
function notInThatWay(methods: readonly string[]): Response {
	const page = refusalPage(405, ({ refusals }) => refusals[405]);
	return new Response(page, { status: 405, headers: { ...refusalHeaders, allow: methods.join(', ') } });
}

/**
 * Has the pages that are the same for everybody of one standing rendered once; the server around sends them from then
 * on, and no hook is asked. They differ by the figures, the standing, the language and the address, and nobody's name
 * is on them.
 */
const onceForAll: Handle = async ({ event, resolve }) => {
	const { request, route, url, cookies, isDataRequest, locals } = event;
	const path = plainPath(event);
	const isPlain = request.method === 'GET' && url.search === '' && url.pathname === path && !isDataRequest;
	if (kept === null || !isPlain || !sameForAll.has(route.id)) return resolve(event);
	const name = keptName(standingOf(locals.user), languageOf(cookies.get('lang')) ?? 'da', path);
	const page = await kept.rendered(name, async () => resolve(event));
	return page === null ? resolve(event) : new Response(page.plain, { headers: [...page.headers] });
};

const sameForAll: ReadonlySet<string | null> = new Set([
	...['/', '/measures/[measure]', '/sites', '/sites/[municipality]', '/target-groups', '/data-quality'],
	...['/protocol', '/deliveries/format']
]);

export const handle = sequence(logged, data, door, onceForAll, headers, language);

/** Logs what broke, by the route and not by the address: somebody may have typed a CPR number into it. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status >= 500) logFailure({ method: event.request.method, route: event.route.id, status }, withoutMessage(error));
	return { message };
};
