import { resolve } from 'node:path';
import { contentOf } from './content-of.ts';
import { withoutProblems, type Complain } from './problem.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Where the database lies when nothing else is said. */
const DEFAULT_PATH = 'data/effektblik.db';

/** A key shorter than this could be found by trying. */
const SHORTEST_KEY = 16;

export interface DatabaseConfiguration {
	/** The database file. */
	readonly path: string;
	/** The key that pseudonyms are hashed with; undefined where it lies in the file beside the database. */
	readonly secret: string | undefined;
	/** Where that key was found; undefined likewise. */
	readonly keptIn: string | undefined;
}

/**
 * The database and its key: the file as named, else from EFFEKTBLIK_DB, else the default, from where the command was
 * typed; the key from EFFEKTBLIK_KEY, or from the file that EFFEKTBLIK_KEY_FILE names, which is how services and
 * containers are handed a secret.
 *
 * Throws a `ConfigurationError` with everything that is wrong.
 */
export function databaseConfiguration(environment: Environment, named?: string): DatabaseConfiguration {
	return withoutProblems((complain) => readDatabase(environment, named, complain));
}

/** The same for whoever reads more of the environment besides. */
export function readDatabase(
	environment: Environment,
	named: string | undefined,
	complain: Complain
): DatabaseConfiguration {
	const path = named ?? environment['EFFEKTBLIK_DB'] ?? DEFAULT_PATH;
	if (path.trim() === '') complain('database-empty');
	return { path: resolve(path), ...readSecret(environment, complain) };
}

function readSecret(environment: Environment, complain: Complain): Pick<DatabaseConfiguration, 'secret' | 'keptIn'> {
	const { EFFEKTBLIK_KEY: key, EFFEKTBLIK_KEY_FILE: file } = environment;
	if (key !== undefined && key.length < SHORTEST_KEY) complain('key-too-short');
	if (file === undefined) return { secret: key, keptIn: key === undefined ? undefined : 'EFFEKTBLIK_KEY' };
	if (key !== undefined) complain('key-twice');
	const kept = contentOf(file)?.trim();
	if (kept === undefined) complain('key-file-unreadable');
	else if (kept.length < SHORTEST_KEY) complain('key-file-too-short');
	return { secret: kept, keptIn: file };
}
