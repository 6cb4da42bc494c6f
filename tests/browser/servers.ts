const first = Number(process.env['EFFEKTBLIK_TEST_PORT'] ?? 43_117);

const at = (port: number) => ({ port, url: `http://localhost:${port}` });

/** The servers that the browser tests run against, each with a database of its own. */
export const servers = { seeded: at(first), empty: at(first + 1), deliveries: at(first + 2) };

/** For the server that a test starts itself, to see everything it leaves behind. */
export const watched = at(first + 3);

/** For the server that a test starts and stops as a service is. */
export const operated = at(first + 4);

/** For the server that a test starts to ask it what nobody should ask. */
export const swept = at(first + 5);

export function isServed(name: string): name is keyof typeof servers {
	return Object.hasOwn(servers, name);
}
