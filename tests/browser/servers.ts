import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Below the ports that Linux lends to connections: one of those can be taken at any moment. */
const first = Number(process.env['EFFEKTBLIK_TEST_PORT'] ?? 23_117);

const at = (port: number) => ({ port, url: `http://localhost:${port}` });

/** The servers that the browser tests run against, each with a database of its own. */
export const servers = {
	...{ seeded: at(first), empty: at(first + 1), deliveries: at(first + 2) },
	...{ editions: at(first + 8), hidden: at(first + 11) }
};

/** For the server that a test starts itself, to see everything it leaves behind. */
export const watched = at(first + 3);

/** For the server that a test starts and stops as a service is. */
export const operated = at(first + 4);

/** For the server that a test starts to ask it what nobody should ask. */
export const swept = at(first + 5);

/** For the server with real deliveries that a test asks as everybody in turn. */
export const guarded = at(first + 6);

/** For the server that a test has been the first to come to. */
export const entered = at(first + 7);

/** For the server whose every answer a test searches for what nobody may see. */
export const searched = at(first + 9);

/** For the server whose protocol a test changes. */
export const amended = at(first + 10);

/** For the server on which a test writes of a year and closes it. */
export const written = at(first + 12);

/** The synthetic trial, from which the databases with it are copied. */
export const seedOfServers = join(tmpdir(), `effektblik-browser-${first}-seed`, 'x.db');

/** The database of one of the servers, so that a test can make accounts in it. */
export function databaseOf(name: keyof typeof servers): string {
	return join(tmpdir(), `effektblik-browser-${servers[name].port}`, 'x.db');
}

export function isServed(name: string): name is keyof typeof servers {
	return Object.hasOwn(servers, name);
}
