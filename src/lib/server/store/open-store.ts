import Database from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { migrate } from 'drizzle-orm/better-sqlite3/migrator';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyDatabase } from './copy-database.ts';
import { openKey, StoreError, type Key } from './key.ts';
import { logBeside, type Log } from './log.ts';
import { migrationState, type MigrationState } from './migration-state.ts';

/** Pages of the database held in memory: the same for a small delivery and a large one. */
const CACHE_KIBIBYTES = 16_384;

/**
 * Pages that may gather in the log before they are put in their places: 32 MB. The default of 4 MB writes the pages
 * of the indexes again and again while a country's deliveries come in.
 */
const PAGES_BETWEEN_CHECKPOINTS = 8192;

/** An open database, and the key that its identifiers are hashed with. */
export interface Store {
	readonly sqlite: Database.Database;
	readonly drizzle: BetterSQLite3Database;
	readonly key: Key;
	/** Where what is done with the database is logged. */
	readonly log: Log;
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
 * Throws a `StoreError` where the file cannot be a database, is not one of ours or one of a newer version, or the key
 * is missing or another one.
 */
export function openStore(options: StoreOptions): Store {
	try {
		mkdirSync(dirname(options.path), { recursive: true });
		closeSync(openSync(options.path, 'a', 0o600));
		return prepare(new Database(options.path), options, (sqlite) => openKey(sqlite, options));
	} catch (error) {
		// The file system and SQLite say with a code why a file cannot be the database; anything else is a bug.
		if (error instanceof StoreError || !(error instanceof Error) || !('code' in error)) throw error;
		throw new StoreError('database-unusable', options.path, error);
	}
}

/** A store that SQLite keeps in a file of its own without a name, and that is gone when it is closed. */
export function openTemporaryStore(migrations: string): Store {
	return prepare(new Database(''), { path: null, migrations }, (sqlite) =>
		openKey(sqlite, { path: null, secret: crypto.randomUUID() + crypto.randomUUID() })
	);
}

function prepare(
	sqlite: Database.Database,
	{ path, migrations }: { readonly path: string | null; readonly migrations: string },
	openOwnKey: (sqlite: Database.Database) => Key
): Store {
	try {
		sqlite.pragma('busy_timeout = 10000');
		const state = stateForUs(sqlite, migrations);
		sqlite.pragma('journal_mode = WAL');
		// The log says of a delivery that it is stored, and nothing that it says may be lost to a power cut.
		sqlite.pragma('synchronous = FULL');
		sqlite.pragma(`cache_size = -${CACHE_KIBIBYTES}`);
		sqlite.pragma(`wal_autocheckpoint = ${PAGES_BETWEEN_CHECKPOINTS}`);
		if (state.kind !== 'current') bringUpToDate(sqlite, migrations, state);
		sqlite.pragma('foreign_keys = ON');
		// Without it the row that INSERT OR REPLACE takes away is deleted past the triggers that keep it.
		sqlite.pragma('recursive_triggers = ON');
		const key = openOwnKey(sqlite);
		const log = logBeside(sqlite, path);
		const close = () => {
			log.close();
			sqlite.close();
		};
		return { sqlite, drizzle: drizzle(sqlite), key, log, close };
	} catch (error) {
		sqlite.close();
		throw error;
	}
}

/** How the database stands to the migrations, asked before anything in it is changed. */
function stateForUs(sqlite: Database.Database, migrations: string): MigrationState {
	const state = migrationState(sqlite, migrations);
	if (state.kind === 'newer' || state.kind === 'foreign') throw new StoreError(`database-${state.kind}`, sqlite.name);
	return state;
}

/**
 * Runs the migrations that the database has not seen, and looks whether every row still refers to something: that
 * goes through the whole database, so a command that only reads must not come to it. A migration cannot be undone, so
 * a copy of the database as it was is made first, beside it.
 */
function bringUpToDate(sqlite: Database.Database, migrations: string, state: MigrationState): void {
	if (state.kind === 'behind') copyDatabase(sqlite, `${sqlite.name}.before-migration-${state.next}`);
	sqlite.pragma('foreign_keys = OFF');
	migrate(drizzle(sqlite), { migrationsFolder: migrations });
	const broken = sqlite.pragma('foreign_key_check') as unknown[];
	if (broken.length > 0) throw new Error('a migration left rows that refer to nothing');
	// The migrator passes over what is older than the newest it has run: such a migration would be missing for good.
	if (migrationState(sqlite, migrations).kind !== 'current') throw new Error('a migration was not run');
}

/** The migrations of a checkout whose root is given. */
export function migrationsIn(root: string): string {
	return join(root, 'drizzle');
}
