const first = Number(process.env['EFFEKTBLIK_TEST_PORT'] ?? 43_117);

const at = (port: number) => ({ port, url: `http://localhost:${port}` });

/** The servers that the browser tests run against, each with a database of its own. */
export const servers = { seeded: at(first), empty: at(first + 1) };
