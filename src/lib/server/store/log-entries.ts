import type Database from 'better-sqlite3';

/** An entry of the log as it lies in its database: every column is part of what is hashed, but the hash itself. */
export interface SealedEntry {
	readonly number: number;
	/** ISO, UTC. */
	readonly at: string;
	readonly actor: string;
	readonly action: string;
	/** JSON. */
	readonly subject: string;
	/** The hash of the entry before. */
	readonly previous: string;
	readonly hash: string;
}

const columns = 'number, at, actor, action, subject, previous, hash';

export function lastEntry(log: Database.Database): SealedEntry | undefined {
	return log.prepare<[], SealedEntry>(`SELECT ${columns} FROM log ORDER BY number DESC LIMIT 1`).get();
}

export function hashAt(log: Database.Database, number: number): string | undefined {
	return log.prepare<[number], string>('SELECT hash FROM log WHERE number = ?').pluck().get(number);
}

export function addEntry(log: Database.Database, entry: SealedEntry): void {
	log
		.prepare(`INSERT INTO log (${columns}) VALUES (@number, @at, @actor, @action, @subject, @previous, @hash)`)
		.run(entry);
}

/** Every entry in the order of the numbers, read one by one: a log grows for years. */
export function everyEntry(log: Database.Database): IterableIterator<SealedEntry> {
	return log.prepare<[], SealedEntry>(`SELECT ${columns} FROM log ORDER BY number`).iterate();
}

/** The entries of the first actions that no later entry of the second names as its beginning. */
export function withoutEnd(log: Database.Database, begun: readonly string[], ended: readonly string[]): SealedEntry[] {
	return log
		.prepare<[string, string], SealedEntry>(
			`SELECT ${columns} FROM log WHERE action IN (SELECT value FROM json_each(?)) AND number NOT IN (
				SELECT json_extract(subject, '$.begun') FROM log WHERE action IN (SELECT value FROM json_each(?)))
			 ORDER BY number`
		)
		.all(JSON.stringify(begun), JSON.stringify(ended));
}
