import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as it is put on the wire: the path is not tidied up. */
export interface Asked {
	readonly method: string;
	readonly path: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string | Buffer;
}

export interface Answered {
	readonly status: number;
	readonly headers: IncomingHttpHeaders;
	readonly body: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

/** Asks the server at an address under its own name, from one of its own pages. */
export function ask(url: string, asked: Asked): Promise<Answered> {
	const { method, path, headers = {}, body } = asked;
	const { host, hostname, port, origin } = new URL(url);
	const { promise, resolve, reject } = Promise.withResolvers<Answered>();
	const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
	const sent = request({
		...{ agent, method, path, host: hostname, port, setHost: false, timeout: 20_000 },
		headers: { host, origin, ...length, ...headers }
	});
	sent.on('error', (error: NodeJS.ErrnoException) => {
		// The server may close a connection that was kept, just as something is sent on it: then nothing was asked.
		if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(ask(url, asked));
		else reject(error);
	});
	sent.on('timeout', () => sent.destroy(new Error('no answer within 20 seconds')));
	sent.on('response', (answer) => {
		text(answer).then((read) => {
			resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: read });
		}, reject);
	});
	sent.end(body);
	return promise;
}

/** Writes bytes to the server as they are, and gives everything that comes back until it closes. */
export async function askRaw(url: string, bytes: string): Promise<string> {
	const { hostname, port } = new URL(url);
	const socket = connect(Number(port), hostname);
	socket.on('error', () => undefined);
	socket.write(bytes);
	return text(socket);
}
