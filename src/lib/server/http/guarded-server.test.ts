import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test, vi } from 'vitest';
import type { Server } from 'node:http';
import { guardedServer, type Answer } from './guarded-server.ts';
import { serverLog } from '../workflows/server-log.ts';
import { keptPages } from './kept-pages.ts';

const servers: Server[] = [];
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
	for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A server under the name `x`, and a connection to it. */
async function connected(answer: Answer, pages = keptPages()): Promise<Socket> {
	const server = guardedServer({ answer, origin: 'http://x', pages });
	servers.push(server);
	await once(server.listen(0, '127.0.0.1'), 'listening');
	return connect((server.address() as AddressInfo).port, '127.0.0.1');
}

const get = (path: string, headers = '') => `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${headers}\r\n`;

async function said(socket: Socket, request: string): Promise<string> {
	socket.write(request);
	return text(socket);
}

test('whoever sends slowly has seconds for a head and half an hour for a delivery', () => {
	const server = guardedServer({ answer: () => undefined, origin: 'http://x', pages: keptPages() });
	expect(server.headersTimeout).toBeLessThanOrEqual(15_000);
	expect(server.requestTimeout).toBe(30 * 60_000);
	expect(server.timeout).toBeGreaterThan(0);
	expect(server.maxConnections).toBeGreaterThan(200);
	expect(server.maxHeadersCount).toBeLessThan(100);
});

test('a small body that does not come ends the connection', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout'] });
	const asked = Promise.withResolvers<undefined>();
	const socket = await connected(() => {
		asked.resolve(undefined);
	});
	socket.write('POST /a HTTP/1.1\r\nhost: x\r\norigin: http://x\r\ncontent-length: 5\r\n\r\nab');
	await asked.promise;
	const ended = once(socket, 'close');
	vi.advanceTimersByTime(10_000);
	await ended;
});

test('what throws is answered without its message, and logged without it', async () => {
	const log = vi.spyOn(serverLog, 'error').mockImplementation(() => undefined);
	for (const answer of [
		() => {
			throw new RangeError('311299-0001');
		},
		() => Promise.reject(new RangeError('311299-0001'))
	]) {
		const socket = await connected(answer);
		const answered = await said(socket, get('/'));
		expect(answered).toMatch(/^HTTP\/1\.1 500 /);
		expect(answered).not.toContain('311299');
	}
	expect(log).toHaveBeenCalledTimes(2);
	expect(JSON.stringify(log.mock.calls)).not.toContain('311299');
});

test('a kept page is sent in its language, compressed where that is taken, and not again where it is still the same', async () => {
	const pages = keptPages();
	// Nobody, and a coordinator whose session is known; another session must be asked for.
	pages.standingFrom((cookies = '') =>
		!cookies.includes('session=') ? 'nobody' : /known/.test(cookies) ? 'own' : null
	);
	for (const [name, body] of [
		['nobody da /', 'dansk'],
		['nobody en /', 'english'],
		['own da /', 'with her name']
	] as const) {
		await pages.rendered(name, () => Promise.resolve(new Response(body, { headers: { etag: `"${body}"` } })));
	}
	const answer = vi.fn((_: unknown, response: Parameters<Answer>[1]) => response.end('rendered'));
	const ask = async (headers: string, path = '/') => said(await connected(answer, pages), get(path, headers));

	expect(await ask('')).toMatch(/\r\n\r\ndansk$/);
	expect(await ask('cookie: a=b; lang=en\r\n')).toMatch(/\r\n\r\nenglish$/);
	expect(await ask('accept-encoding: gzip\r\n')).toContain('content-encoding: gzip');
	expect(await ask('cookie: session=known\r\n')).toMatch(/\r\n\r\nwith her name$/);
	expect(await ask('if-none-match: W/"dansk"\r\n')).toMatch(/^HTTP\/1\.1 304 [^]*\r\n\r\n$/);
	expect(await ask('if-none-match: W/"english"\r\n')).toMatch(/^HTTP\/1\.1 200 /);
	expect(answer).not.toHaveBeenCalled();

	expect(await ask('cookie: lang=%64a\r\n')).toContain('rendered');
	expect(await ask('cookie: session=other\r\n')).toContain('rendered');
	expect(await ask('', '/?lang=en')).toContain('rendered');
});
