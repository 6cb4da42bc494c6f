import type { Actor, LogSubject } from '#lib/trial/log-entry.ts';
import { orRefuse } from '../store/access-database.ts';
import {
	isApproved,
	isDatesStep,
	isDrafted,
	isEdition,
	isRegistered,
	isStored,
	isWithdrawn,
	lastErasure
} from '../store/happened.ts';
import { StoreError } from '../store/key.ts';
import { withoutEnd, type SealedEntry } from '../store/log-entries.ts';
import { setMark } from '../store/log-mark.ts';
import type { Store } from '../store/open-store.ts';
import { accountOf } from './actor.ts';
import { inLog, record } from './record.ts';

/**
 * A change of the database and its entry in the log lie in two files, which no transaction spans. So the order of
 * writing holds them together:
 *
 * 1. within the transaction that changes the database, its beginning is logged, and has reached the disk;
 * 2. the transaction is committed, or is not;
 * 3. what came of it is looked up in the database, and logged.
 *
 * Wherever the machine stops, a change that is there has its beginning in the log. A beginning whose end is missing is
 * given it by whoever begins the next change: only one can write to the database at a time, and who does can be sure
 * that every earlier change has come to its end.
 */

type Change =
	| 'delivery-begun'
	| 'withdrawal-begun'
	| 'municipality-erasure-begun'
	| 'family-erasure-begun'
	| 'draft-begun'
	| 'approval-begun'
	| 'edition-begun'
	| 'protocol-begun'
	| 'calendar-dates-begun';

interface Ends<A extends Change> {
	readonly happened:
		| 'delivery-received'
		| 'delivery-withdrawn'
		| 'municipality-erased'
		| 'family-erased'
		| 'draft-made'
		| 'draft-approved'
		| 'edition-made'
		| 'protocol-registered'
		| 'calendar-dates-settled';
	readonly not:
		| 'delivery-not-stored'
		| 'delivery-not-withdrawn'
		| 'municipality-not-erased'
		| 'family-not-erased'
		| 'draft-not-made'
		| 'draft-not-approved'
		| 'edition-not-made'
		| 'protocol-not-registered'
		| 'calendar-dates-not-settled';
	/** Looks in the database whether it happened. */
	readonly look: (sqlite: Store['sqlite'], subject: LogSubject<A>, actor: Actor) => boolean;
}

const changes: { readonly [A in Change]: Ends<A> } = {
	'delivery-begun': {
		...{ happened: 'delivery-received', not: 'delivery-not-stored' },
		look: (sqlite, { delivery, sha256 }) => isStored(sqlite, delivery, sha256)
	},
	'withdrawal-begun': {
		...{ happened: 'delivery-withdrawn', not: 'delivery-not-withdrawn' },
		look: (sqlite, { delivery }) => isWithdrawn(sqlite, delivery)
	},
	'municipality-erasure-begun': {
		...{ happened: 'municipality-erased', not: 'municipality-not-erased' },
		look: (sqlite, { erasure }) => erasure <= lastErasure(sqlite)
	},
	'family-erasure-begun': {
		...{ happened: 'family-erased', not: 'family-not-erased' },
		look: (sqlite, { erasure }) => erasure <= lastErasure(sqlite)
	},
	'draft-begun': {
		...{ happened: 'draft-made', not: 'draft-not-made' },
		look: (sqlite, { draft, sha256 }) => isDrafted(sqlite, draft, sha256)
	},
	'approval-begun': {
		...{ happened: 'draft-approved', not: 'draft-not-approved' },
		look: (sqlite, { draft }, actor) => isApproved(sqlite, draft, accountOf(actor))
	},
	'edition-begun': {
		...{ happened: 'edition-made', not: 'edition-not-made' },
		look: (sqlite, { draft, sha256 }) => isEdition(sqlite, draft, sha256)
	},
	'protocol-begun': {
		...{ happened: 'protocol-registered', not: 'protocol-not-registered' },
		look: (sqlite, { version, sha256 }) => isRegistered(sqlite, version, sha256)
	},
	'calendar-dates-begun': {
		...{ happened: 'calendar-dates-settled', not: 'calendar-dates-not-settled' },
		look: (sqlite, { request, step }, actor) => isDatesStep(sqlite, request, { step, account: accountOf(actor) })
	}
};

/** Logs that a change begins, within its transaction and before it is committed. Gives the entry's number. */
export function beginChange<A extends Change>(store: Store, actor: Actor, action: A, subject: LogSubject<A>): number {
	const head = record(store.log, actor, action, subject);
	setMark(store.sqlite, head);
	return head.number;
}

/**
 * Gives earlier changes the end that they lack. Called where the database is held for writing and nothing is changed
 * yet, so that every earlier change has come to its end, and a log that cannot be written refuses the change at once.
 */
export function endEarlierChanges(store: Store): void {
	inLog(store.log, () => {
		for (const entry of unended(store)) recordEnd(store, entry);
	});
}

/**
 * The same where nobody is changing anything: when the server starts. A log that cannot be used, or that has lost what
 * the database knows, is noticed then.
 */
export function endChangesAtStart(store: Store): void {
	if (unended(store).length === 0) return;
	try {
		store.sqlite.transaction(endEarlierChanges).immediate(store);
	} catch (error) {
		// Somebody holds the database for writing: then they have done this before they began.
		if (!(error instanceof Error) || !('code' in error) || error.code !== 'SQLITE_BUSY') throw error;
	}
}

/**
 * Logs what came of a change, once its transaction is over. Where the log can no longer be written, the beginning
 * stands in it all the same, and the next who begins a change gives it its end.
 */
export function endOwnChange(store: Store, number: number): void {
	try {
		inLog(store.log, () => {
			// Somebody who began a change in the same moment may have been first.
			const entry = unended(store).find((other) => other.number === number);
			if (entry) recordEnd(store, entry);
		});
	} catch (error) {
		// The change has happened: to refuse it now would be to deny it.
		if (!(error instanceof StoreError)) throw error;
	}
}

/** Each end has the fields of its beginning, and the beginning's number. */
function recordEnd(store: Store, entry: SealedEntry): void {
	const change = changes[entry.action as Change] as Ends<Change>;
	const subject = JSON.parse(entry.subject) as LogSubject<Change>;
	const actor = entry.actor as Actor;
	const end = change.look(store.sqlite, subject, actor) ? change.happened : change.not;
	record(store.log, actor, end, { ...subject, begun: entry.number });
}

function unended(store: Store): SealedEntry[] {
	const ends = Object.values(changes).flatMap(({ happened, not }) => [happened, not]);
	const { sqlite } = store.log;
	return orRefuse('log-unusable', sqlite.name, () => withoutEnd(sqlite, Object.keys(changes), ends));
}
