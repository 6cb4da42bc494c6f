import type Database from 'better-sqlite3';
import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** The secret that pseudonyms are hashed with. Lives outside the database. */
export type Key = string;

/** A key shorter than this could be found by trying. */
const SHORTEST_KEY = 16;

/** Every reason why a database cannot be used, copied or replaced. */
export type StoreErrorCode =
	| 'key-missing'
	| 'key-too-short'
	| 'key-differs'
	| 'database-unusable'
	| 'database-foreign'
	| 'database-newer'
	| 'database-missing'
	| 'database-damaged'
	| 'database-in-use'
	| 'backup-exists'
	| 'backup-has-log'
	| 'backup-damaged'
	| 'checksum-differs'
	| 'cannot-copy'
	| 'log-unusable'
	| 'log-incomplete';

/** Why a store cannot be used. The command line and the server word it. */
export class StoreError extends Error {
	readonly code: StoreErrorCode;
	/** The file that it is about, where there is one. */
	readonly file: string | null;

	constructor(code: StoreErrorCode, file: string | null, cause?: unknown) {
		super(code, { cause });
		this.code = code;
		this.file = file;
	}
}

/** The embedded default: the key lies beside the database. */
export function keyFile(databasePath: string): string {
	return `${databasePath}.key`;
}

/**
 * The key of this database: from the environment, else from the file beside it.
 *
 * A database that has never hashed anything gets a new key, kept with mode 600. One that has must
 * get the same key again: with another, the families of the next delivery would all look new.
 * So its fingerprint stands in the database, and a missing or different key is refused.
 */
export function openKey(sqlite: Database.Database, from: { path: string | null; secret?: string | undefined }): Key {
	const file = from.path === null ? null : keyFile(from.path);
	const kept = fingerprintIn(sqlite);
	const key = from.secret ?? (file === null ? null : readOrMakeKey(file, kept !== undefined));
	if (key === null) throw new StoreError('key-missing', file);
	if (key.length < SHORTEST_KEY) throw new StoreError('key-too-short', file);

	const fingerprint = createHmac('sha256', key).update('effektblik key fingerprint').digest('hex');
	if (kept !== undefined && kept !== fingerprint) throw new StoreError('key-differs', file);
	if (kept === undefined)
		sqlite.prepare(`INSERT INTO settings (name, value) VALUES ('key-fingerprint', ?)`).run(fingerprint);
	return key;
}

/** The fingerprint of the key that a database was made with; undefined of one that has never hashed anything. */
export function fingerprintIn(sqlite: Database.Database): string | undefined {
	return sqlite.prepare<[], string>(`SELECT value FROM settings WHERE name = 'key-fingerprint'`).pluck().get();
}

function readOrMakeKey(file: string, databaseHasKey: boolean): Key | null {
	if (existsSync(file)) return readFileSync(file, 'utf8').trim();
	if (databaseHasKey) return null;
	const key = randomBytes(32).toString('hex');
	writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx' });
	return key;
}
