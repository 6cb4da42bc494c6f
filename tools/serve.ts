import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { guardedServer, type Answer } from '#lib/server/http/guarded-server.ts';
import { shareKeptPages } from '#lib/server/http/kept-pages.ts';
import { serverLog } from '#lib/server/workflows/server-log.ts';
import { stopInOrder } from '#lib/server/http/stop-in-order.ts';
import { root } from './run-step.ts';
import { configurationOrExplain, environmentFor } from './server-environment.ts';

/**
 * Serves what is built, as `npm start`, a service or a container does: builds nothing and loads no demonstration.
 * What SvelteKit built answers; the server around it is our own (`guarded-server.ts` says why).
 */

const configuration = configurationOrExplain();
Object.assign(process.env, environmentFor(configuration));
const pages = shareKeptPages();
const built = (await import(pathToFileURL(join(root, 'build', 'handler.js')).href)) as { readonly handler: Answer };

const { host, port, origin } = configuration;
const server = guardedServer({ answer: built.handler, origin, pages });
stopInOrder(server);
server.listen({ host, port: Number(port) }, () => {
	serverLog.info(`Listening on http://${host.includes(':') ? `[${host}]` : host}:${port}`);
});
