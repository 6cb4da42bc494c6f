import Database from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openKey, StoreError, type Key } from './key.ts';

/** Pages of the database held in memory: the same for a small delivery and a large one. */
const CACHE_KIBIBYTES = 16_384;

/** An open database, and the key that its identifiers are hashed with. */
export interface Store {
	readonly sqlite: Database.Database;
	readonly drizzle: BetterSQLite3Database;
	readonly key: Key;
	close(): void;
}

export interface StoreOptions {
	/** The database file. */
	readonly path: string;
	/** The folder with the SQL migrations. */
	readonly migrations: string;
	/** The key from the environment; without one it is kept in a file beside the database. */
	readonly secret?: string | undefined;
}

/**
 * Opens the database, makes it where there is none, and brings it up to date.
 *
 * Migrations run with foreign keys off (a table that SQLite must rebuild would otherwise lose the
 * rows that refer to it), are checked, and only then are the keys on.
 *
 * Rows about families lie in it, so nobody but its owner may read the file.
 *
 * Throws a `StoreError` where the file cannot be a database, or the key is missing or another one.
 */
export function openStore(options: StoreOptions): Store {
	try {
		mkdirSync(dirname(options.path), { recursive: true });
		closeSync(openSync(options.path, 'a', 0o600));
		return prepare(new Database(options.path), options.migrations, (sqlite) => openKey(sqlite, options));
	} catch (error) {
		// The file system and SQLite say with a code why a file cannot be the database; anything else is a bug.
		if (error instanceof StoreError || !(error instanceof Error) || !('code' in error)) throw error;
		throw new StoreError('database-unusable', options.path, error);
	}
}

/** A store that SQLite keeps in a file of its own without a name, and that is gone when it is closed. */
export function openTemporaryStore(migrations: string): Store {
	return prepare(new Database(''), migrations, (sqlite) =>
		openKey(sqlite, { path: null, secret: crypto.randomUUID() + crypto.randomUUID() })
	);
}

function prepare(sqlite: Database.Database, migrations: string, key: (sqlite: Database.Database) => Key): Store {
	try {
		sqlite.pragma('journal_mode = WAL');
		sqlite.pragma('synchronous = NORMAL');
		sqlite.pragma('busy_timeout = 10000');
		sqlite.pragma(`cache_size = -${CACHE_KIBIBYTES}`);
		sqlite.pragma('foreign_keys = OFF');
		const connection = drizzle(sqlite);
		migrate(connection, { migrationsFolder: migrations });
		const broken = sqlite.pragma('foreign_key_check') as unknown[];
		if (broken.length > 0) throw new Error('a migration left rows that refer to nothing');
		sqlite.pragma('foreign_keys = ON');
		return { sqlite, drizzle: connection, key: key(sqlite), close: () => sqlite.close() };
	} catch (error) {
		sqlite.close();
		throw error;
	}
}

/** The migrations of a checkout whose root is given. */
export function migrationsIn(root: string): string {
	return join(root, 'drizzle');
}
