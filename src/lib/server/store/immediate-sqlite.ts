import type Database from 'better-sqlite3';
import { CompiledQuery, SqliteDialect, SqliteDriver, type DatabaseConnection } from 'kysely';

/**
 * SQLite as better-auth asks it, with the right to write taken when a transaction begins.
 *
 * Kysely begins one with `BEGIN`, which takes that right at the first write. Whoever read before it and is overtaken by
 * another process (an invitation from the command line, an entry of the log) is then told at once that the database is
 * locked: what was read is out of date, and waiting would not mend it. Taken at the beginning the right is waited for.
 * Source: https://sqlite.org/lang_transaction.html, "DEFERRED, IMMEDIATE, and EXCLUSIVE transactions".
 */
export class ImmediateSqlite extends SqliteDialect {
	readonly #database: Database.Database;

	constructor(database: Database.Database) {
		super({ database });
		this.#database = database;
	}

	override createDriver(): ImmediateDriver {
		return new ImmediateDriver({ database: this.#database });
	}
}

class ImmediateDriver extends SqliteDriver {
	override async beginTransaction(connection: DatabaseConnection): Promise<void> {
		await connection.executeQuery(CompiledQuery.raw('begin immediate'));
	}
}
