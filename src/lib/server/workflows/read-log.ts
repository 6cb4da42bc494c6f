import { setImmediate } from 'node:timers/promises';
import type { LogChoice, ShownLog, ShownLogEntry } from '#lib/trial/administration.ts';
import { actionsOf, logActionOf, logGroupOf } from '#lib/trial/log-groups.ts';
import type { LogVerification } from '#lib/trial/log-verification.ts';
import type { User } from '#lib/trial/user.ts';
import type { AccountDesk } from '../access/accounts.ts';
import { logVerifier } from '../access/verify-log.ts';
import { readSubject } from '../access/write-subject.ts';
import { countEntries, entriesAfter, newestEntries, type LogFilter } from '../store/find-log-entries.ts';
import { lastEntry, type SealedEntry } from '../store/log-entries.ts';
import { markIn } from '../store/log-mark.ts';
import type { Store } from '../store/open-store.ts';
import { accountsFor, administratorOf } from './administrator.ts';
import { byteOrderMark, csvRows } from './danish-csv.ts';
import { danishMidnight, dayAfter } from './danish-midnight.ts';

/** Entries on a page. */
const ENTRIES_A_PAGE = 100;

/** Entries read at a time: a few milliseconds' work, then others get their turn. */
const ENTRIES_A_PIECE = 1000;

/** What the address of the page asks for; what makes no sense is left out. */
export function logChoice(asked: URLSearchParams): LogChoice {
	const what = asked.get('what');
	const who = asked.get('who') ?? '';
	const day = (name: string) => {
		const date = asked.get(name) ?? '';
		return danishMidnight(date) === null ? null : date;
	};
	const page = Number(asked.get('page') ?? 1);
	return {
		what: logGroupOf(what) ?? logActionOf(what),
		who: /^(command-line|server|[A-Za-z0-9]{1,64})$/.test(who) ? who : null,
		from: day('from'),
		until: day('until'),
		page: Number.isInteger(page) && page > 0 ? page : 1
	};
}

/** A page of the log, the newest entries first, and whether the whole of it stands as it was written. */
export async function showLog(
	store: Store,
	desk: AccountDesk,
	asker: User | null,
	choice: LogChoice
): Promise<ShownLog> {
	const by = administratorOf(asker);
	const { sqlite } = store.log;
	const filter = filterOf(choice);
	const count = countEntries(sqlite, filter);
	const pages = Math.max(1, Math.ceil(count / ENTRIES_A_PAGE));
	const page = Math.min(choice.page, pages);
	const place = { first: (page - 1) * ENTRIES_A_PAGE, limit: ENTRIES_A_PAGE };
	return {
		choice: { ...choice, page },
		entries: newestEntries(sqlite, filter, place).map(shown),
		count,
		pages,
		accounts: await accountsFor(desk, by),
		verification: await verifyInPieces(store)
	};
}

/**
 * The chosen entries as they lie in the log, in the order in which they were written: with all of them, anybody can
 * recompute the chain.
 */
export function logCsv(store: Store, asker: User | null, choice: LogChoice): ReadableStream<Uint8Array> {
	administratorOf(asker);
	const filter = filterOf(choice);
	let number = 0;
	return new ReadableStream({
		start(controller) {
			controller.enqueue(byteOrderMark);
			controller.enqueue(csvRows([['number', 'at', 'actor', 'action', 'subject', 'previous', 'hash']]));
		},
		async pull(controller) {
			// What reads along may be faster than this: others get their turn all the same.
			await setImmediate();
			const entries = entriesAfter(store.log.sqlite, filter, { number, limit: ENTRIES_A_PIECE });
			if (entries.length > 0) controller.enqueue(csvRows(entries.map(asWritten)));
			if (entries.length < ENTRIES_A_PIECE) controller.close();
			number = entries.at(-1)?.number ?? number;
		}
	});
}

const asWritten = ({ number, at, actor, action, subject, previous, hash }: SealedEntry) => [
	number,
	at,
	actor,
	action,
	subject,
	previous,
	hash
];

function shown({ number, at, actor, action: written, subject }: SealedEntry): ShownLogEntry {
	const action = logActionOf(written);
	return {
		...{ number, at, actor: actor.replace(/^account-/, ''), action },
		subject: action && readSubject(action, subject),
		written: { action: written, subject }
	};
}

function filterOf({ what, who, from, until }: LogChoice): LogFilter {
	const group = logGroupOf(what);
	const isMachine = who === 'command-line' || who === 'server';
	return {
		actions: what === null ? null : group ? actionsOf(group) : [what],
		actor: isMachine ? who : null,
		account: isMachine ? null : who,
		from: from && (danishMidnight(from)?.toISOString() ?? null),
		before: until && (danishMidnight(dayAfter(until))?.toISOString() ?? null)
	};
}

const everything: LogFilter = { actions: null, actor: null, account: null, from: null, before: null };

/** Goes through the log up to the entry that is its last now; others are served in between. */
async function verifyInPieces({ sqlite, log }: Store): Promise<LogVerification> {
	// The mark first: it is never ahead of a log that is read after it.
	const mark = markIn(sqlite);
	const end = lastEntry(log.sqlite)?.number ?? 0;
	const verifier = logVerifier(mark ? [{ ...mark, source: 'database' }] : []);
	for (let number = -1; ;) {
		const entries = entriesAfter(log.sqlite, everything, { number, limit: ENTRIES_A_PIECE });
		const before = entries.filter((entry) => entry.number <= end);
		for (const entry of before) verifier.take(entry);
		const last = before.at(-1);
		if (last === undefined || last.number === end) return verifier.end();
		number = last.number;
		await setImmediate();
	}
}
