import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { leaveNoTrace, overwriteDeleted } from './leave-no-trace.ts';

const CANARY = 'kanariefugl';

/** A database in WAL mode with many rows, of which half are deleted. */
function database() {
	const path = join(temporaryFolder(), 'x.db');
	const sqlite = new Database(path);
	sqlite.pragma('journal_mode = WAL');
	sqlite.pragma('busy_timeout = 0');
	sqlite.exec('CREATE TABLE birds (id INTEGER PRIMARY KEY, name TEXT)');
	const add = sqlite.prepare('INSERT INTO birds (name) VALUES (?)');
	for (let at = 0; at < 5000; at += 1) add.run(at % 2 === 0 ? `${CANARY}${at}` : `sparrow${at}`);
	const isThere = () => [path, `${path}-wal`].some((file) => readFileSync(file).includes(CANARY));
	return { path, sqlite, isThere };
}

test('nothing deleted is left in the file or in its log of changes, and the rest is', () => {
	const { path, sqlite, isThere } = database();
	overwriteDeleted(sqlite);
	sqlite.exec('DELETE FROM birds WHERE id % 2 = 1');
	expect(isThere()).toBe(true);
	expect(leaveNoTrace(sqlite)).toBe(true);
	expect(isThere()).toBe(false);
	expect(readFileSync(path).includes('sparrow4999')).toBe(true);
	expect(sqlite.prepare('SELECT count(*) FROM birds').pluck().get()).toBe(2500);
	sqlite.close();
});

test('while somebody reads what was there before, it says that it did not come to its end', () => {
	const { path, sqlite } = database();
	const reader = new Database(path);
	reader.exec('BEGIN');
	reader.prepare('SELECT count(*) FROM birds').get();
	sqlite.exec('DELETE FROM birds WHERE id % 2 = 1');
	expect(leaveNoTrace(sqlite)).toBe(false);
	reader.exec('COMMIT');
	expect(leaveNoTrace(sqlite)).toBe(true);
	reader.close();
	sqlite.close();
});
