import type { IncomingMessage, Server } from 'node:http';

/** How long what is being answered may take once the server is told to stop, in seconds. */
const SECONDS_TO_FINISH = 30;

/**
 * On SIGTERM or SIGINT the server takes nothing new and finishes what it is answering; then SvelteKit is told, so that
 * the hooks close the database, and nothing keeps the process. What takes too long is cut off.
 */
export function stopInOrder(server: Server): void {
	let isStopping = false;
	// A connection that is kept open for a next request would keep the server as well.
	server.on('request', (request: IncomingMessage) => {
		request.once('close', () => {
			if (isStopping) server.closeIdleConnections();
		});
	});
	const stop = (signal: NodeJS.Signals) => {
		if (isStopping) return;
		isStopping = true;
		const cut = setTimeout(() => {
			server.closeAllConnections();
		}, SECONDS_TO_FINISH * 1000);
		server.close(() => {
			clearTimeout(cut);
			// The name that SvelteKit's own server gives it.
			(process as NodeJS.EventEmitter).emit('sveltekit:shutdown', signal);
		});
		server.closeIdleConnections();
	};
	process.on('SIGTERM', stop);
	process.on('SIGINT', stop);
}
