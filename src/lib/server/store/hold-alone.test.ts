import Database from 'better-sqlite3';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { holdAlone } from './hold-alone.ts';

function databaseIn(mode: string): string {
	const path = join(mkdtempSync(join(tmpdir(), 'effektblik-hold-')), 'trial.db');
	const sqlite = new Database(path);
	sqlite.pragma(`journal_mode = ${mode}`);
	sqlite.exec('CREATE TABLE held (id INTEGER)');
	sqlite.close();
	return path;
}

function use(path: string): Database.Database {
	const sqlite = new Database(path, { timeout: 0 });
	sqlite.prepare('SELECT count(*) FROM held').get();
	return sqlite;
}

describe.each(['WAL', 'DELETE'])('a database in %s mode', (mode) => {
	test('is nobody else’s while it is held, and everybody’s afterwards', () => {
		const path = databaseIn(mode);
		const letGo = holdAlone(path);
		expect(() => use(path)).toThrow(expect.objectContaining({ code: 'SQLITE_BUSY' }));
		letGo?.();
		use(path).close();
	});

	test('is not held while somebody reads or writes in it', () => {
		const path = databaseIn(mode);
		for (const begin of ['BEGIN; SELECT * FROM held', 'BEGIN IMMEDIATE; INSERT INTO held VALUES (1)']) {
			const other = use(path);
			other.exec(begin);
			// A SELECT that is executed but not finished holds its lock until the transaction ends.
			expect(() => holdAlone(path)).toThrow(expect.objectContaining({ code: 'database-in-use', file: path }));
			other.close();
		}
		holdAlone(path)?.();
	});
});

test('in WAL mode, as Effektblik always is, it is not held while somebody has it open and does nothing', () => {
	const path = databaseIn('WAL');
	const idle = use(path);
	expect(() => holdAlone(path)).toThrow(expect.objectContaining({ code: 'database-in-use' }));
	idle.close();
	holdAlone(path)?.();
});

test('of a file that is no database, nothing can be told', () => {
	const path = join(mkdtempSync(join(tmpdir(), 'effektblik-hold-')), 'trial.db');
	writeFileSync(path, 'no database'.repeat(1000));
	expect(holdAlone(path)).toBeNull();
});
