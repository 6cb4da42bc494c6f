import { createHash } from 'node:crypto';
import type { OutcomesKnown } from '#lib/trial/outcomes-known.ts';
import { registeredProtocol, type Protocol } from '#lib/trial/protocol.ts';
import { protocolFrom, protocolText, type WrittenProtocol } from '#lib/trial/written-protocol.ts';
import { briefly } from './briefly.ts';
import { outcomesKnownNow } from './outcomes-known.ts';
import type { Store } from './open-store.ts';
import { prepared } from './prepared.ts';
import { protocols } from './schema.ts';

/** A protocol as it was registered, and what was known by then. */
export interface ProtocolRecord {
	readonly version: number;
	/** SHA-256 of the text that it is written in. */
	readonly sha256: string;
	/** ISO, UTC. */
	readonly registeredAt: string;
	/** Why the one before was changed; null for the first. */
	readonly reason: string | null;
	/** The number of the account that registered it; null for the command line and for the first. */
	readonly account: string | null;
	readonly outcomesKnown: readonly OutcomesKnown[];
	readonly protocol: Protocol;
}

export type NewProtocol = Pick<ProtocolRecord, 'protocol' | 'registeredAt' | 'reason' | 'account'>;

type Row = typeof protocols.$inferSelect;

const columns = `version, sha256, content, registered_at AS registeredAt, reason, account, outcomes_known AS outcomesKnown`;

/** The hash by which a protocol is known: of the text that it is written in. */
export function hashOfProtocol(protocol: Protocol): string {
	return hashOf(protocolText(protocol));
}

/** Registers the next version, with what is known of outcomes at this moment. Called within a transaction. */
export function addProtocol(store: Store, { protocol, ...about }: NewProtocol): ProtocolRecord {
	const content = protocolText(protocol);
	const outcomesKnown = outcomesKnownNow(store);
	const record = { ...about, version: protocolVersion(store) + 1, sha256: hashOf(content) };
	store.drizzle
		.insert(protocols)
		.values({ ...record, content, outcomesKnown: JSON.stringify(outcomesKnown) })
		.run();
	return { ...record, outcomesKnown, protocol };
}

/** The newest version's number; 0 where none is registered. */
export function protocolVersion({ sqlite }: Pick<Store, 'sqlite'>): number {
	const ask = 'SELECT max(version) AS newest FROM protocols';
	return prepared<[], { newest: number | null }>(sqlite, ask).get()?.newest ?? 0;
}

/** Every version that is registered, the oldest first. Throws where one differs from what was registered. */
export function protocolVersions({ sqlite }: Pick<Store, 'sqlite'>): ProtocolRecord[] {
	return prepared<[], Row>(sqlite, `SELECT ${columns} FROM protocols ORDER BY version`).all().map(recordOf);
}

/** A version, or null where there is none of that number. Throws where it differs from what was registered. */
export function protocolOf({ sqlite }: Pick<Store, 'sqlite'>, version: number): ProtocolRecord | null {
	const row = prepared<[number], Row>(sqlite, `SELECT ${columns} FROM protocols WHERE version = ?`).get(version);
	return row ? recordOf(row) : null;
}

/**
 * The protocol in force: the newest version. Where none is registered, the one that comes with the product is registered
 * as version 1; this is nobody's decision, and is not logged. Where somebody else is writing just then, it is in force all
 * the same, and whoever asks next registers it.
 */
export function currentProtocol(store: Store): ProtocolRecord {
	return protocolOf(store, protocolVersion(store)) ?? registerFirst(store, new Date().toISOString());
}

function registerFirst(store: Store, registeredAt: string): ProtocolRecord {
	const first = { protocol: registeredProtocol, registeredAt, reason: null, account: null };
	// Somebody else may have been first.
	const done = briefly(store, () => protocolOf(store, protocolVersion(store)) ?? addProtocol(store, first));
	if (done !== 'database-busy') return done;
	return { ...first, version: 1, sha256: hashOfProtocol(registeredProtocol), outcomesKnown: outcomesKnownNow(store) };
}

function recordOf({ content, outcomesKnown, ...row }: Row): ProtocolRecord {
	if (hashOf(content) !== row.sha256) throw new Error('a protocol differs from what was registered');
	return {
		...row,
		outcomesKnown: JSON.parse(outcomesKnown) as OutcomesKnown[],
		protocol: protocolFrom(JSON.parse(content) as WrittenProtocol)
	};
}

function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
