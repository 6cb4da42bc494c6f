import { dev } from '$app/environment';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { languageOf } from '#lib/i18n/languages.ts';
import { messagesIn } from '#lib/i18n/messages.ts';
import { addressOutside, ownOrigin, whyRefused } from '#lib/server/access/this-machine-only.ts';
import { serverConfiguration } from '#lib/server/configuration/server-configuration.ts';
import { isReady } from '#lib/server/store/is-ready.ts';
import { migrationsIn, openStore } from '#lib/server/store/open-store.ts';
import { pagesReader } from '#lib/server/workflows/current-overview.ts';
import { orExplain } from '#lib/server/workflows/or-explain.ts';
import { receivingDesk } from '#lib/server/workflows/receiving-desk.ts';
import { runReceiving } from '#lib/server/workflows/run-receiving.ts';
import { withoutMessage } from '#lib/server/workflows/without-message.ts';

const A_YEAR = 365 * 24 * 60 * 60;
const A_MINUTE = 60_000;

/** What a supervisor asks. */
const probes: ReadonlySet<string | null> = new Set(['/health', '/ready']);

let locals: Pick<App.Locals, 'pages' | 'store' | 'desk' | 'isReady'>;

/** Opens the database and the receiving desk once; `npm start` says where the product lies. */
export const init: ServerInit = () => {
	const outside = dev ? null : addressOutside(process.env);
	if (outside !== null) {
		console.error(`effektblik: ${messagesIn('da').access.outside(outside)}`);
		process.exit(1);
	}
	const { database, root } = orExplain(() => serverConfiguration(process.env, process.cwd()));
	const { path, secret } = database;
	const migrations = migrationsIn(root);
	const store = orExplain(() => openStore({ path, migrations, secret }));
	const desk = receivingDesk({ database: path, root, secret, run: runReceiving, now: () => new Date() });
	setInterval(() => {
		desk.sweep();
	}, A_MINUTE).unref();
	process.on('sveltekit:shutdown', () => {
		desk.close();
		store.close();
	});
	locals = { pages: pagesReader(store), store, desk, isReady: () => isReady(path, migrations) };
};

/** Only this machine, under the server's own name, and changes only from its own pages. Vite watches over its own server. */
const thisMachineOnly: Handle = ({ event, resolve }) => {
	const { method, headers } = event.request;
	const address = event.platform?.req.socket.remoteAddress;
	const own = ownOrigin(process.env);
	// A supervisor asks by address, and is answered with a word that is of no use to anybody else.
	const host = probes.has(event.route.id) ? new URL(own).host : headers.get('host');
	const caller = { method, host, origin: headers.get('origin'), address };
	const why = dev ? null : whyRefused(caller, own);
	if (why === null) return resolve(event);
	const text = `${messagesIn('da').access[why]}\n${messagesIn('en').access[why]}\n`;
	return new Response(text, { status: why === 'wrong-host' ? 421 : 403 });
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
	const response = await resolve(event);
	if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-cache');
	response.headers.set('x-content-type-options', 'nosniff');
	response.headers.set('referrer-policy', 'same-origin');
	response.headers.append('vary', 'cookie');
	return response;
};

export const handle = sequence(thisMachineOnly, headers, language, data);

/** Logs what broke, by the route and not by the address: somebody may have typed a CPR number into it. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	if (status >= 500)
		console.error(`[${status}] ${event.request.method} ${String(event.route.id)}\n${withoutMessage(error)}`);
	return { message };
};
