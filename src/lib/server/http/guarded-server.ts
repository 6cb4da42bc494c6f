import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Messages } from '#lib/i18n/catalogue.ts';
import { whyRefused, type Caller } from '../access/own-origin.ts';
import { withoutMessage } from '../workflows/without-message.ts';
import type { KeptPages } from './kept-pages.ts';
import { refusalHeaders, refusalPage, type RefusalStatus } from './refusal-page.ts';
import { isFile, isFileOfEdition, isSmall, refusedByHead } from './request-limits.ts';
import { logFailure } from '../workflows/server-log.ts';
import { keptPageFor, sendKeptPage } from './send-kept-page.ts';
import { securityHeaders } from './security-headers.ts';

/** What answers a request, as SvelteKit's adapter gives it. */
export type Answer = (request: IncomingMessage, response: ServerResponse, next: () => void) => unknown;

interface Guarded {
	readonly answer: Answer;
	/** The address that browsers use. */
	readonly origin: string;
	readonly pages: KeptPages;
}

/** How long a client may take, in milliseconds: for the head, for a small body, between two parts, for everything. */
const timeLimits = { head: 15_000, smallBody: 10_000, idle: 120_000, everything: 30 * 60_000, checked: 5_000 };

/** A browser sends about twenty; more than these are no request to Node. */
const MOST_HEADERS = 60;

/** More than two hundred readers, and fewer than the files that a service may have open. */
const MOST_CONNECTIONS = 1024;

/** What a supervisor asks by address; it is answered with a word that is of no use to anybody else. */
const probes = new Set(['/health', '/ready']);

/**
 * The server around what SvelteKit built. SvelteKit's hooks never see a file, a redirect to the address without its
 * last slash, or a request that cannot be parsed. So what holds for every answer stands here, in this order: the
 * security headers; the limits of size and time; that the server is asked by its own name, and that changes come from
 * an own page; a page that is kept; and only then what SvelteKit makes of it.
 *
 * An upload of the largest size has half an hour; whoever sends a head or a small form slowly has seconds.
 */
export function guardedServer({ answer, origin, pages }: Guarded): Server {
	const own = new URL(origin);
	const headers = securityHeaders(origin);
	const listener: RequestListener = (request, response) => {
		for (const [name, value] of headers) response.setHeader(name, value);
		const { method = '', url = '' } = request;
		const status = refusedByHead({ method, url, headers: request.headers });
		if (status !== null) {
			refuse(response, status, ({ refusals }) => refusals[status]);
			return;
		}
		const why = whyRefused(callerOf(request, own), own);
		if (why !== null) {
			refuse(response, why === 'wrong-host' ? 421 : 403, ({ access }) => access[why]);
			return;
		}
		if (isSmall(method, url)) hurry(request);
		void answered({ answer, pages }, request, response);
	};
	const server = createServer(
		{
			headersTimeout: timeLimits.head,
			requestTimeout: timeLimits.everything,
			connectionsCheckingInterval: timeLimits.checked,
			// One without is refused by name, as one with another's.
			requireHostHeader: false
		},
		listener
	);
	server.maxHeadersCount = MOST_HEADERS;
	server.maxConnections = MOST_CONNECTIONS;
	server.timeout = timeLimits.idle;
	server.on('checkExpectation', listener);
	server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
		refuseUnparsed(error.code, socket, headers);
	});
	return server;
}

function callerOf({ method = '', url = '', headers }: IncomingMessage, own: URL): Caller {
	const host = probes.has(url) ? own.host : (headers.host ?? null);
	return { method, host, origin: headers.origin ?? null };
}

async function answered(
	{ answer, pages }: Pick<Guarded, 'answer' | 'pages'>,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	const fail = () => {
		refuse(response, 500, ({ refusals }) => refusals[500]);
	};
	try {
		const page = keptPageFor(request, pages);
		if (page !== null) {
			sendKeptPage(request, response, page);
			return;
		}
		// A part of a file is wanted by nobody, and a range that ends before it begins would throw.
		delete request.headers.range;
		// That a page is still the same SvelteKit says without the page's policy, and browsers would take ours for it.
		const url = request.url ?? '';
		if (!isFile(url) && !isFileOfEdition(url)) delete request.headers['if-none-match'];
		await answer(request, response, fail);
	} catch (error) {
		// SvelteKit answers what its pages throw; this is a bug, or a database that cannot be read.
		logFailure({ method: request.method ?? '', status: 500 }, withoutMessage(error));
		fail();
	}
}

/** Says why, and takes nothing more from whoever sent it: what is left of the body is not read. */
function refuse(response: ServerResponse, status: number, why: (messages: Messages) => string): void {
	if (response.headersSent) {
		response.destroy();
		return;
	}
	for (const [name, value] of Object.entries(refusalHeaders)) response.setHeader(name, value);
	if (status === 405) response.setHeader('allow', 'GET, HEAD');
	response.setHeader('connection', 'close');
	response.writeHead(status).end(refusalPage(status, why));
}

/** A small body that does not come ends the connection. A delivery has the time of a whole request. */
function hurry(request: IncomingMessage): void {
	if (request.headers['content-length'] === undefined) return;
	setTimeout(() => {
		if (!request.complete) request.destroy();
	}, timeLimits.smallBody).unref();
}

/** What is no HTTP, or came too slowly, is answered by hand: there is no request to answer. */
function refuseUnparsed(code: string | undefined, socket: Duplex, headers: ReadonlyMap<string, string>): void {
	if (!socket.writable) {
		socket.destroy();
		return;
	}
	const status = statuses[code ?? ''] ?? 400;
	const page = refusalPage(status, ({ refusals }) => refusals[status]);
	const lines = [...headers, ...Object.entries(refusalHeaders), ['content-length', Buffer.byteLength(page)]];
	const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
	socket.end(`HTTP/1.1 ${status} ${status}\r\n${head}connection: close\r\n\r\n${page}`);
}

const statuses: Readonly<Record<string, RefusalStatus>> = {
	HPE_HEADER_OVERFLOW: 431,
	ERR_HTTP_REQUEST_TIMEOUT: 408
};
