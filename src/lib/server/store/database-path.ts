import { resolve } from 'node:path';

/** Where the database lies when nothing else is said. */
const DEFAULT_PATH = 'data/effektblik.db';

/** The database file: as named, else from the environment, else the default, from where the command was typed. */
export function databasePath(
	named: string | undefined,
	environment: Readonly<Record<string, string | undefined>>
): string {
	return resolve(named ?? environment['EFFEKTBLIK_DB'] ?? DEFAULT_PATH);
}
