import { createHash } from 'node:crypto';
import {
	appendFileSync,
	chmodSync,
	copyFileSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { backUp } from './back-up.ts';
import { partialName, removePartial } from './copy-database.ts';
import { addDelivery } from './deliveries.ts';
import type { StoreErrorCode } from './key.ts';
import { migrationsIn, openStore } from './open-store.ts';
import { restoreBackup, type Restored } from './restore-backup.ts';

const migrations = migrationsIn(fileURLToPath(new URL('../../../..', import.meta.url)));
const key = 'a key of sixteen letters';

const newPath = () => join(mkdtempSync(join(tmpdir(), 'effektblik-backup-')), 'trial.db');

/** A database that holds one delivery, by which it is known again. */
function databaseWith(municipality: string, secret = key): string {
	const path = newPath();
	const store = openStore({ path, migrations, secret });
	addDelivery(store, { municipality, cutoff: 1, sha256: 'x', receivedAt: 'y', synthetic: false });
	store.close();
	return path;
}

function deliveriesIn(path: string): readonly string[] {
	const store = openStore({ path, migrations, secret: key });
	const found = store.sqlite.prepare<[], string>('SELECT municipality FROM deliveries').pluck().all();
	store.close();
	return found;
}

function backUpTo(file: string, database: string): void {
	const partial = partialName(file);
	try {
		backUp({ database, file, partial, migrations }, () => undefined);
	} finally {
		removePartial(partial);
	}
}

function backupOf(database: string): string {
	const file = `${newPath()}.backup`;
	backUpTo(file, database);
	return file;
}

function restore(file: string, database: string, secret: string | null = key): Restored {
	const partial = partialName(database);
	try {
		const replaced = `${database}.before`;
		return restoreBackup(
			{ database, file, partial, migrations, secret: secret ?? undefined, replaced },
			() => undefined
		);
	} finally {
		removePartial(partial);
	}
}

const refusal = (code: StoreErrorCode, file?: string) =>
	expect.objectContaining(file === undefined ? { code } : { code, file }) as unknown;

describe('a backup', () => {
	const database = databaseWith('316');

	test('is for its owner only, holds no key, and has the checksum that sha256sum prints', () => {
		const file = backupOf(database);
		for (const written of [file, `${file}.sha256`]) expect(statSync(written).mode & 0o777).toBe(0o600);
		expect(readFileSync(file, 'latin1')).not.toContain(key);
		const checksum = createHash('sha256').update(readFileSync(file)).digest('hex');
		expect(readFileSync(`${file}.sha256`, 'utf8')).toBe(`${checksum}  ${basename(file)}\n`);
		expect(readdirSync(dirname(file)).toSorted()).toEqual([basename(file), `${basename(file)}.sha256`]);
	});

	test('holds what was committed and nothing of what is being written', () => {
		const used = databaseWith('316');
		const store = openStore({ path: used, migrations, secret: key });
		store.sqlite.exec('BEGIN IMMEDIATE');
		addDelivery(store, { municipality: '320', cutoff: 1, sha256: 'x', receivedAt: 'y', synthetic: false });
		const during = backupOf(used);
		store.sqlite.exec('COMMIT');
		const after = backupOf(used);
		store.close();
		expect(deliveriesIn(during)).toEqual(['316']);
		expect(deliveriesIn(after)).toEqual(['316', '320']);
	});

	test('holds nothing of what was deleted', () => {
		const used = databaseWith('316');
		const sqlite = new Database(used);
		sqlite.exec(`CREATE TABLE gone (text); INSERT INTO gone VALUES ('canary-of-a-deleted-row'); DROP TABLE gone`);
		sqlite.close();
		// In the database it lies on a page that is free, until something else is written there.
		expect(readFileSync(used, 'latin1')).toContain('canary-of-a-deleted-row');
		expect(readFileSync(backupOf(used), 'latin1')).not.toContain('canary-of-a-deleted-row');
	});

	test('overwrites no file, neither a copy nor a checksum', () => {
		for (const suffix of ['', '.sha256']) {
			const file = `${newPath()}.backup`;
			writeFileSync(`${file}${suffix}`, 'something else');
			expect(() => {
				backUpTo(file, database);
			}).toThrow(refusal('backup-exists', `${file}${suffix}`));
			expect(readFileSync(`${file}${suffix}`, 'utf8')).toBe('something else');
			expect(readdirSync(dirname(file))).toHaveLength(1);
		}
	});

	test('is not made of what is no database of ours', () => {
		const nowhere = newPath();
		const foreign = newPath();
		new Database(foreign).exec('CREATE TABLE invoices (id)').close();
		const empty = newPath();
		writeFileSync(empty, '');
		for (const [code, path] of [
			['database-missing', nowhere],
			['database-foreign', foreign],
			['database-foreign', empty]
		] as const) {
			expect(() => backupOf(path)).toThrow(refusal(code, path));
		}
		expect(existsSync(nowhere)).toBe(false);
	});

	test('is not made of a damaged database, nor where it cannot be written, and leaves nothing', () => {
		const damaged = databaseWith('316');
		const bytes = readFileSync(damaged);
		bytes.fill(0xff, 3 * 4096, 5 * 4096);
		writeFileSync(damaged, bytes);
		const file = `${newPath()}.backup`;
		expect(() => {
			backUpTo(file, damaged);
		}).toThrow(refusal('database-damaged', damaged));
		expect(readdirSync(dirname(file))).toEqual([]);
		expect(() => {
			backUpTo(join(file, 'no', 'folder'), database);
		}).toThrow(refusal('cannot-copy'));
	});
});

test('a database that can be copied but in which SQLite finds a fault is not backed up', () => {
	const faulty = databaseWith('316');
	const sqlite = new Database(faulty);
	sqlite.pragma('ignore_check_constraints = ON');
	sqlite.exec('CREATE TABLE checked (amount CHECK (amount > 0)); INSERT INTO checked VALUES (-1)');
	sqlite.close();
	const file = `${newPath()}.backup`;
	expect(() => {
		backUpTo(file, faulty);
	}).toThrow(refusal('database-damaged', faulty));
	expect(readdirSync(dirname(file))).toEqual([]);
});

describe('restoring', () => {
	const file = backupOf(databaseWith('316'));

	function changed(change: (copy: string) => void, { checksum = false } = {}): string {
		const copy = `${newPath()}.backup`;
		copyFileSync(file, copy);
		if (checksum) copyFileSync(`${file}.sha256`, `${copy}.sha256`);
		change(copy);
		return copy;
	}

	test('puts the backup in place and keeps the database that was there, each for its owner only', () => {
		const target = databaseWith('320');
		const readable = changed((copy) => {
			chmodSync(copy, 0o644);
		});
		expect(restore(readable, target)).toEqual({
			...{ checksumSeen: false, heldAlone: true, replaced: `${target}.before` }
		});
		expect(deliveriesIn(target)).toEqual(['316']);
		expect(deliveriesIn(`${target}.before`)).toEqual(['320']);
		for (const path of [target, `${target}.before`]) expect(statSync(path).mode & 0o777).toBe(0o600);
		expect(readdirSync(dirname(target)).toSorted()).toEqual(['trial.db', 'trial.db.before']);
	});

	test('holds the checksum against the backup where there is one', () => {
		const target = newPath();
		expect(restore(file, target)).toEqual({ checksumSeen: true, heldAlone: true, replaced: null });
		expect(deliveriesIn(target)).toEqual(['316']);
	});

	test('makes the folder where there is none, but needs the key first', () => {
		const target = join(newPath(), 'folder', 'trial.db');
		expect(() => restore(file, target, null)).toThrow(refusal('key-missing', `${target}.key`));
		expect(readdirSync(dirname(target))).toEqual([]);
		writeFileSync(`${target}.key`, `${key}\n`);
		restore(file, target, null);
		expect(deliveriesIn(target)).toEqual(['316']);
	});

	const flipLastBit = (copy: string) => {
		const bytes = readFileSync(copy);
		bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
		writeFileSync(copy, bytes);
	};
	const cutAPage = (copy: string) => {
		truncateSync(copy, statSync(copy).size - 4096);
	};
	const replaceBy = (content: string) => (copy: string) => {
		writeFileSync(copy, content);
	};
	const change = (sql: string) => (copy: string) => {
		new Database(copy).exec(sql).close();
	};
	const toForeign = (copy: string) => {
		rmSync(copy);
		change('CREATE TABLE invoices (id)')(copy);
	};
	const newer = `INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('tomorrow', 9999999999999)`;

	test.each<[string, StoreErrorCode, (copy: string) => void, boolean?]>([
		['tampered with', 'checksum-differs', flipLastBit, true],
		['truncated', 'checksum-differs', cutAPage, true],
		['with something after it', 'checksum-differs', (copy) => { appendFileSync(copy, 'x'); }, true], // prettier-ignore
		[
			'with a checksum that is none',
			'checksum-differs',
			(copy) => {
				writeFileSync(`${copy}.sha256`, 'none\n');
			}
		],
		['truncated, without a checksum', 'backup-damaged', cutAPage],
		[
			'cut in the first page',
			'backup-damaged',
			(copy) => {
				truncateSync(copy, 1000);
			}
		],
		['a text', 'backup-damaged', replaceBy('no database at all, but a text'.repeat(99))],
		['empty', 'database-foreign', replaceBy('')],
		['the database of another program', 'database-foreign', toForeign],
		['never used with a key', 'database-foreign', change('DELETE FROM settings')],
		['from a newer version', 'database-newer', change(newer)],
		[
			'beside a log',
			'backup-has-log',
			(copy) => {
				writeFileSync(`${copy}-wal`, '');
			}
		]
	])('refuses a backup %s, and changes nothing', (_what, code, damage, checksum = false) => {
		const target = databaseWith('320');
		const before = readFileSync(target);
		const copy = changed(damage, { checksum });
		expect(() => restore(copy, target)).toThrow(refusal(code, copy));
		expect(readFileSync(target).equals(before)).toBe(true);
		expect(readdirSync(dirname(target))).toEqual(['trial.db']);
	});

	test('refuses a backup that was made with another key, and changes nothing', () => {
		const other = 'another key of many letters';
		const target = databaseWith('320', other);
		const before = readFileSync(target);
		expect(() => restore(file, target, other)).toThrow(refusal('key-differs'));
		expect(readFileSync(target).equals(before)).toBe(true);
	});

	test('puts back a copy from before an update, which is then brought up to date again', () => {
		const target = databaseWith('320');
		const older = changed(
			change('DELETE FROM __drizzle_migrations WHERE created_at = (SELECT max(created_at) FROM __drizzle_migrations)')
		);
		expect(restore(older, target).replaced).toBe(`${target}.before`);
	});

	test('replaces a database that cannot be read, and says that it could not be seen who uses it', () => {
		const target = newPath();
		writeFileSync(target, 'the disk has failed'.repeat(1000));
		expect(restore(file, target)).toMatchObject({ heldAlone: false });
		expect(deliveriesIn(target)).toEqual(['316']);
		expect(readFileSync(`${target}.before`, 'utf8')).toContain('the disk has failed');
	});

	test('never takes the log of another database for its own', () => {
		const target = databaseWith('320');
		const sqlite = new Database(target);
		sqlite.pragma('journal_mode = WAL');
		sqlite.exec('DELETE FROM deliveries');
		const log = readFileSync(`${target}-wal`);
		sqlite.close();
		rmSync(target);
		writeFileSync(`${target}-wal`, log);
		restore(file, target);
		expect(deliveriesIn(target)).toEqual(['316']);
		expect(readFileSync(`${target}.before-wal`).equals(log)).toBe(true);
	});

	test('carries what is still in the log over into the database that it keeps', () => {
		const target = databaseWith('320');
		const elsewhere = newPath();
		const sqlite = new Database(target);
		sqlite.pragma('journal_mode = WAL');
		sqlite.exec(`UPDATE deliveries SET municipality = '370'`);
		// As after a crash: the log was not yet moved into the file.
		for (const suffix of ['', '-wal']) copyFileSync(`${target}${suffix}`, `${elsewhere}${suffix}`);
		sqlite.close();
		restore(file, elsewhere);
		expect(readdirSync(dirname(elsewhere)).toSorted()).toEqual(['trial.db', 'trial.db.before']);
		expect(deliveriesIn(`${elsewhere}.before`)).toEqual(['370']);
	});
});
