import Database from 'better-sqlite3';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { record } from '../access/record.ts';
import { logIn, type Log } from './log.ts';
import { everyEntry } from './log-entries.ts';

const newFile = () => join(temporaryFolder(), 'x.db.access');

function withLog<T>(use: (log: Log) => T, file = newFile()): T {
	const log = logIn(file);
	try {
		return use(log);
	} finally {
		log.close();
	}
}

const entriesIn = (log: Log) => [...everyEntry(log.sqlite)];

describe('the database of the log', () => {
	test('is for its owner only', () => {
		const file = newFile();
		withLog((log) => {
			record(log, 'server', 'backup-begun', {});
			for (const name of [file, `${file}-wal`, `${file}-shm`]) expect(statSync(name).mode & 0o777).toBe(0o600);
		}, file);
	});

	test('refuses every change but an entry that follows on the last', () => {
		withLog((log) => {
			record(log, 'server', 'backup-begun', {});
			record(log, 'server', 'backup-begun', {});
			const [first] = entriesIn(log);
			const insert = (verb: string, number: string, previous: string) =>
				`${verb} INTO log SELECT ${number}, at, actor, action, subject, ${previous}, 'x' FROM log WHERE number = 1`;
			const last = '(SELECT hash FROM log WHERE number = 2)';
			const refused = [
				"UPDATE log SET actor = 'server'",
				'UPDATE OR REPLACE log SET number = 1 WHERE number = 2',
				'DELETE FROM log',
				'DELETE FROM log WHERE number = 2',
				insert('INSERT OR REPLACE', '1', 'previous'),
				insert('INSERT OR REPLACE', '2', `'${first?.hash ?? ''}'`),
				insert('INSERT', '4', last),
				insert('INSERT', '3', 'hash'),
				insert('INSERT', 'NULL', last)
			];
			const before = entriesIn(log);
			for (const sql of refused) expect(() => log.sqlite.exec(sql), sql).toThrow(/append-only|follows on the last/);
			expect(entriesIn(log)).toEqual(before);
			// The statement itself is right: only number and hash before are looked at.
			log.sqlite.exec(insert('INSERT', '3', last));
		});
	});

	test.each([
		[
			'no database',
			'log-unusable',
			(file: string) => {
				writeFileSync(file, 'no database at all'.repeat(99));
			}
		],
		[
			'another program’s',
			'database-foreign',
			(file: string) => {
				new Database(file).exec('CREATE TABLE a (b)').close();
			}
		],
		[
			'a newer version’s',
			'database-newer',
			(file: string) => {
				new Database(file).exec('PRAGMA user_version = 99').close();
			}
		],
		[
			'one without the log',
			'log-unusable',
			(file: string) => {
				new Database(file).exec('PRAGMA user_version = 1').close();
			}
		]
	])('that is %s is refused: %s', (_what, code, make) => {
		const file = newFile();
		make(file);
		const attempt = () => withLog((log) => record(log, 'server', 'backup-begun', {}), file);
		expect(attempt).toThrow(expect.objectContaining({ code, file }));
	});
});
