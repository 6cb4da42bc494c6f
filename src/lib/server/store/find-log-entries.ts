import type Database from 'better-sqlite3';
import type { SealedEntry } from './log-entries.ts';
import { prepared } from './prepared.ts';

/** Which entries of the log are wanted; null wants all. */
export interface LogFilter {
	readonly actions: readonly string[] | null;
	/** As the log names who did something. */
	readonly actor: string | null;
	/** The number of an account: what it did, and what was done to it. */
	readonly account: string | null;
	/** ISO, UTC: from this moment on. */
	readonly from: string | null;
	/** ISO, UTC: before this moment. */
	readonly before: string | null;
}

const columns = 'number, at, actor, action, subject, previous, hash';

/** An entry whose subject somebody has altered may hold no JSON any more: then it is about no account. */
const wanted = `
	(@actions IS NULL OR action IN (SELECT value FROM json_each(@actions)))
	AND (@actor IS NULL OR actor = @actor)
	AND (@account IS NULL OR actor = 'account-' || @account
		OR CASE WHEN json_valid(subject) THEN json_extract(subject, '$.account') = @account END)
	AND (@from IS NULL OR at >= @from)
	AND (@before IS NULL OR at < @before)`;

/** How many entries a filter has. */
export function countEntries(log: Database.Database, filter: LogFilter): number {
	const sql = `SELECT count(*) AS count FROM log WHERE ${wanted}`;
	return prepared<[object], { count: number }>(log, sql).get(asParameters(filter))?.count ?? 0;
}

/** Some entries of a filter, the newest first. */
export function newestEntries(
	log: Database.Database,
	filter: LogFilter,
	{ first, limit }: { readonly first: number; readonly limit: number }
): SealedEntry[] {
	const sql = `SELECT ${columns} FROM log WHERE ${wanted} ORDER BY number DESC LIMIT @limit OFFSET @first`;
	return prepared<[object], SealedEntry>(log, sql).all({ ...asParameters(filter), first, limit });
}

/** Some entries of a filter after a number, in the order in which they were written. */
export function entriesAfter(
	log: Database.Database,
	filter: LogFilter,
	{ number, limit }: { readonly number: number; readonly limit: number }
): SealedEntry[] {
	const sql = `SELECT ${columns} FROM log WHERE number > @number AND ${wanted} ORDER BY number LIMIT @limit`;
	return prepared<[object], SealedEntry>(log, sql).all({ ...asParameters(filter), number, limit });
}

/** The newest entry of an action. */
export function lastEntryOf(log: Database.Database, action: string): SealedEntry | undefined {
	const sql = `SELECT ${columns} FROM log WHERE action = ? ORDER BY number DESC LIMIT 1`;
	return prepared<[string], SealedEntry>(log, sql).get(action);
}

function asParameters({ actions, ...filter }: LogFilter): object {
	return { ...filter, actions: actions && JSON.stringify(actions) };
}
