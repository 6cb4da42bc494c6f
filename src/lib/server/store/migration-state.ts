import type Database from 'better-sqlite3';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is to be done to a database before this version can use it. */
export type MigrationState =
	| { readonly kind: 'empty' | 'current' | 'newer' | 'foreign' }
	/** `next` is the number of the first migration that it has not seen, as its file is numbered. */
	| { readonly kind: 'behind'; readonly next: number };

/**
 * How a database stands to the migrations of this version: one file is read and two questions are asked, so that a
 * command that only reads is not kept waiting.
 *
 * A migration is known by its time, as the migrator itself knows it. One that is unknown here was written later than
 * this version, so the database is newer: running on would read columns that mean something else by now. A database
 * that has tables, but not ours, belongs to another program and is left alone.
 */
export function migrationState(sqlite: Database.Database, migrations: string): MigrationState {
	const tables = sqlite.prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all();
	if (!tables.includes('__drizzle_migrations')) return { kind: tables.length === 0 ? 'empty' : 'foreign' };
	const known = journalOf(migrations);
	const run = sqlite.prepare<[], number>('SELECT created_at FROM __drizzle_migrations').pluck().all();
	// The migrator makes its own table first: a database on which nothing was run yet holds that one alone.
	if (run.length === 0) return { kind: tables.length === 1 ? 'empty' : 'foreign' };
	if (!tables.includes('deliveries') || !tables.includes('settings')) return { kind: 'foreign' };
	if (run.some((when) => !known.some((migration) => migration.when === when))) return { kind: 'newer' };
	const next = known.find(({ when }) => !run.includes(when));
	return next ? { kind: 'behind', next: next.idx } : { kind: 'current' };
}

/** What drizzle-kit writes about its migrations, in their order. */
interface Journal {
	readonly entries: readonly { readonly idx: number; readonly when: number }[];
}

function journalOf(migrations: string): Journal['entries'] {
	return (JSON.parse(readFileSync(join(migrations, 'meta', '_journal.json'), 'utf8')) as Journal).entries;
}
