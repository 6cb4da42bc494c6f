import type { Actor, LogAction, LogSubject } from '#lib/trial/log-entry.ts';
import type { LogHead } from '#lib/trial/log-verification.ts';
import { orRefuse } from '../store/access-database.ts';
import type { Log } from '../store/log.ts';
import { addEntry, lastEntry } from '../store/log-entries.ts';
import { BEFORE_THE_FIRST, hashOf } from './seal-entry.ts';
import { writeSubject } from './write-subject.ts';

/** An account's number is one of letters and digits: an address of mail, or a name with a space, is none. */
const actors = /^(command-line|server|account-[A-Za-z0-9]{1,64})$/;

/**
 * Appends an entry to the log and gives it as the log's new head. It follows on the last at the moment of writing, also
 * where several processes write.
 *
 * What is to be logged is logged before it is done, or before it can have come to its end. So a log that cannot be
 * written refuses the deed.
 *
 * Throws a `StoreError` where the log cannot be written.
 */
export function record<A extends LogAction>(log: Log, actor: Actor, action: A, subject: LogSubject<A>): LogHead {
	if (!actors.test(actor)) throw new Error('the log takes no such actor');
	const written = writeSubject(action, subject);
	return inLog(log, () => {
		const last = lastEntry(log.sqlite);
		const entry = {
			number: (last?.number ?? 0) + 1,
			at: new Date().toISOString(),
			actor,
			action,
			subject: written,
			previous: last?.hash ?? BEFORE_THE_FIRST
		};
		const hash = hashOf(entry);
		addEntry(log.sqlite, { ...entry, hash });
		return { number: entry.number, hash };
	});
}

/** Does what reads the log and then writes to it, so that nobody else writes in between. */
export function inLog<T>({ sqlite }: Log, work: () => T): T {
	return orRefuse('log-unusable', sqlite.name, () => sqlite.transaction(work).immediate());
}
