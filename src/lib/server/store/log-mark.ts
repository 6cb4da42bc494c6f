import type Database from 'better-sqlite3';
import type { LogHead } from '#lib/trial/log-verification.ts';
import { hashAt } from './log-entries.ts';

/**
 * The entry of the log that told the last change of a database, kept in the database itself: a log that was lost,
 * cut off or exchanged is noticed at once, and every backup of the database carries a head of the log away with it.
 */
export function markIn(sqlite: Database.Database): LogHead | null {
	const mark = sqlite.prepare<[], string>(`SELECT value FROM settings WHERE name = 'log-head'`).pluck().get();
	if (mark === undefined) return null;
	const [number = '', hash = ''] = mark.split(':');
	return { number: Number(number), hash };
}

/** Written in the transaction that changes the database, after its beginning was logged: never ahead of the log. */
export function setMark(sqlite: Database.Database, { number, hash }: LogHead): void {
	sqlite
		.prepare(
			`INSERT INTO settings (name, value) VALUES ('log-head', ?) ON CONFLICT DO UPDATE SET value = excluded.value`
		)
		.run(`${number}:${hash}`);
}

/** Whether a log has the entry that the mark names; one without a mark fits every log. */
export function holdsMark(log: Database.Database, mark: LogHead | null): boolean {
	return mark === null || hashAt(log, mark.number) === mark.hash;
}
