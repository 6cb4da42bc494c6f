import type Database from 'better-sqlite3';

/** The statements of each connection that is open, by their text. */
const statements = new WeakMap<Database.Database, Map<string, Database.Statement>>();

/**
 * A statement that is made once a connection: an INSERT of fifty rows takes longer to make than to run, and a
 * country's deliveries come in by the hundred. Not for a statement that is changed or walked row by row.
 */
export function prepared<Parameters extends unknown[], Result = unknown>(
	sqlite: Database.Database,
	sql: string
): Database.Statement<Parameters, Result> {
	const ofConnection = statements.get(sqlite) ?? new Map<string, Database.Statement>();
	statements.set(sqlite, ofConnection);
	const statement = ofConnection.get(sql) ?? sqlite.prepare(sql);
	ofConnection.set(sql, statement);
	return statement as Database.Statement<Parameters, Result>;
}
