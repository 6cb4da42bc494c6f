import Database from 'better-sqlite3';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { earlierMigrations } from '../../../../tests/support/earlier-migrations.ts';
import { migrationState } from './migration-state.ts';
import { migrationsIn, openStore } from './open-store.ts';

const migrations = migrationsIn(fileURLToPath(new URL('../../../..', import.meta.url)));
const newFolder = () => mkdtempSync(join(tmpdir(), 'effektblik-migrations-'));

function stateOf(path: string, known = migrations) {
	const sqlite = new Database(path, { readonly: true });
	try {
		return migrationState(sqlite, known);
	} finally {
		sqlite.close();
	}
}

/** A database of the first version, with a delivery in it. */
function oldDatabase(): string {
	const path = join(newFolder(), 'trial.db');
	const store = openStore({ path, migrations: earlierMigrations(1) });
	store.sqlite
		.prepare(
			`INSERT INTO deliveries (municipality, cutoff, sha256, received_at, synthetic) VALUES ('320', 1, 'x', 'y', 0)`
		)
		.run();
	store.close();
	return path;
}

const deliveriesIn = (path: string) => {
	const sqlite = new Database(path, { readonly: true });
	const count = sqlite.prepare<[], number>('SELECT count(*) FROM deliveries').pluck().get();
	sqlite.close();
	return count;
};

describe('a database that is behind', () => {
	test('is copied as it was, for its owner only, before it is brought up to date', () => {
		const path = oldDatabase();
		expect(stateOf(path)).toEqual({ kind: 'behind', next: 1 });
		openStore({ path, migrations }).close();
		const copy = `${path}.before-migration-1`;
		expect(stateOf(path)).toEqual({ kind: 'current' });
		expect(stateOf(copy)).toEqual({ kind: 'behind', next: 1 });
		expect([deliveriesIn(path), deliveriesIn(copy)]).toEqual([1, 1]);
		for (const file of [copy, `${copy}.sha256`]) expect(statSync(file).mode & 0o777).toBe(0o600);
	});

	test('is copied once: opening it again writes nothing', () => {
		const path = oldDatabase();
		openStore({ path, migrations }).close();
		const copy = `${path}.before-migration-1`;
		rmSync(copy);
		openStore({ path, migrations }).close();
		expect(existsSync(copy)).toBe(false);
	});

	test('has a newer copy in the place of one that an update left which then failed', () => {
		const path = oldDatabase();
		writeFileSync(`${path}.before-migration-1`, 'an earlier try');
		openStore({ path, migrations }).close();
		expect(deliveriesIn(`${path}.before-migration-1`)).toBe(1);
	});

	test('is left as it is where SQLite finds a fault in the copy', () => {
		const path = oldDatabase();
		const sqlite = new Database(path);
		sqlite.pragma('ignore_check_constraints = ON');
		sqlite.exec('CREATE TABLE checked (amount CHECK (amount > 0)); INSERT INTO checked VALUES (-1)');
		sqlite.close();
		expect(() => openStore({ path, migrations })).toThrow(expect.objectContaining({ code: 'database-damaged' }));
		expect(stateOf(path)).toEqual({ kind: 'behind', next: 1 });
		expect(existsSync(`${path}.before-migration-1`)).toBe(false);
	});

	test('is left as it is where it cannot be copied', () => {
		const path = oldDatabase();
		cpSync(newFolder(), `${path}.before-migration-1`, { recursive: true });
		expect(() => openStore({ path, migrations })).toThrow(expect.objectContaining({ code: 'cannot-copy' }));
		expect(stateOf(path)).toEqual({ kind: 'behind', next: 1 });
		expect(readdirSync(join(path, '..')).filter((name) => name.includes('.part'))).toEqual([]);
	});
});

test('a database from a newer version is refused, and not a byte of it is changed', () => {
	const path = oldDatabase();
	openStore({ path, migrations }).close();
	const before = readFileSync(path);
	expect(() => openStore({ path, migrations: earlierMigrations(1) })).toThrow(
		expect.objectContaining({ code: 'database-newer', file: path })
	);
	expect(readFileSync(path).equals(before)).toBe(true);
});

test('the database of another program is refused, and not a byte of it is changed', () => {
	const path = join(newFolder(), 'other.db');
	const other = new Database(path);
	other.exec('CREATE TABLE invoices (id INTEGER)');
	other.close();
	const before = readFileSync(path);
	expect(() => openStore({ path, migrations })).toThrow(expect.objectContaining({ code: 'database-foreign' }));
	expect(readFileSync(path).equals(before)).toBe(true);
});

test('of another program that keeps its migrations in the same way, too', () => {
	const path = join(newFolder(), 'other.db');
	const other = new Database(path);
	other.exec('CREATE TABLE __drizzle_migrations (id, hash, created_at); CREATE TABLE invoices (id INTEGER)');
	expect(migrationState(other, migrations)).toEqual({ kind: 'foreign' });
	other.exec('INSERT INTO __drizzle_migrations VALUES (1, 2, 3)');
	expect(migrationState(other, migrations)).toEqual({ kind: 'foreign' });
	other.close();
});

test('a migration older than the newest that was run is not passed over in silence', () => {
	const path = oldDatabase();
	openStore({ path, migrations }).close();
	const folder = earlierMigrations(1);
	const file = join(folder, 'meta', '_journal.json');
	const known = JSON.parse(readFileSync(join(migrations, 'meta', '_journal.json'), 'utf8')) as {
		entries: { tag: string; idx: number; when: number }[];
	};
	const late = { ...known.entries[0], idx: 99, when: (known.entries[0]?.when ?? 0) + 1, tag: 'late' };
	writeFileSync(join(folder, 'late.sql'), 'CREATE TABLE late (id INTEGER);');
	writeFileSync(file, JSON.stringify({ ...known, entries: [...known.entries, late] }));
	expect(() => openStore({ path, migrations: folder })).toThrow('a migration was not run');
});
