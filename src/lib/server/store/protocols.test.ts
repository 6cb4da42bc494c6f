import Database from 'better-sqlite3';
import fc from 'fast-check';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { protocolText } from '#lib/trial/written-protocol.ts';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { familyRecord, START } from '../../../../tests/support/family-file.ts';
import { storeRecords } from '../../../../tests/support/store-records.ts';
import { flowStep } from '../indicators/flow.ts';
import { addDelivery, completeDelivery } from './deliveries.ts';
import { migrationsIn, openStore, openTemporaryStore, type Store } from './open-store.ts';
import { outcomesKnownNow } from './outcomes-known.ts';
import {
	addProtocol,
	currentProtocol,
	hashOfProtocol,
	protocolOf,
	protocolVersion,
	protocolVersions
} from './protocols.ts';

const migrations = migrationsIn(fileURLToPath(new URL('../../../..', import.meta.url)));

function withStore<T>(use: (store: Store) => T): T {
	const store = openTemporaryStore(migrations);
	try {
		return use(store);
	} finally {
		store.close();
	}
}

const second = { ...registeredProtocol, priceYear: 2020 };
const about = { registeredAt: '2026-12-01T10:00:00.000Z', reason: 'Priserne er fra 2020.', account: null };

/**
 * Version 1 as every database has it. It must never be another: editions name it by this hash. A change of what is
 * settled is a new version in the database, not another version 1 in the code.
 */
test('version 1 is the one that editions name', () => {
	expect(hashOfProtocol(registeredProtocol)).toBe('af9af311a99d6e5789775b5fbc594d4e11f7768c50eb1721925187a1e72580ec');
});

test('the hash is the SHA-256 of the text, as anybody can take it', () => {
	const text = protocolText(registeredProtocol);
	expect(hashOfProtocol(registeredProtocol)).toBe(createHash('sha256').update(text).digest('hex'));
});

describe('the first version', () => {
	test('is registered when the protocol is first asked for, and only then', () => {
		withStore((store) => {
			expect(protocolVersion(store)).toBe(0);
			expect(protocolVersions(store)).toEqual([]);
			const first = currentProtocol(store);
			expect(first).toMatchObject({ version: 1, reason: null, account: null, outcomesKnown: [] });
			expect(first.sha256).toBe(hashOfProtocol(registeredProtocol));
			expect(protocolText(first.protocol)).toBe(protocolText(registeredProtocol));
			expect(currentProtocol(store)).toEqual({ ...first, protocol: protocolOf(store, 1)?.protocol });
			expect(protocolVersions(store)).toHaveLength(1);
		});
	});

	test('is in force, but not written, while somebody else is writing', () => {
		const path = join(temporaryFolder(), 'trial.db');
		const store = openStore({ path, migrations });
		const other = new Database(path);
		other.exec('BEGIN IMMEDIATE');
		expect(currentProtocol(store)).toMatchObject({ version: 1, outcomesKnown: [] });
		expect(protocolVersion(store)).toBe(0);
		other.exec('ROLLBACK');
		other.close();
		currentProtocol(store);
		expect(protocolVersion(store)).toBe(1);
		store.close();
	});
});

describe('a new version', () => {
	test('is in force, and the one before can be read as it was', () => {
		withStore((store) => {
			currentProtocol(store);
			const added = addProtocol(store, { ...about, protocol: second });
			expect(added).toMatchObject({ version: 2, reason: about.reason, registeredAt: about.registeredAt });
			expect(currentProtocol(store).protocol.priceYear).toBe(2020);
			expect(protocolText(protocolOf(store, 1)?.protocol ?? second)).toBe(protocolText(registeredProtocol));
			expect(protocolVersions(store).map(({ version }) => version)).toEqual([1, 2]);
			expect(protocolOf(store, 3)).toBeNull();
		});
	});

	test('takes down the deliveries in which outcomes could be seen', () => {
		withStore((store) => {
			currentProtocol(store);
			for (const [municipality, days] of [
				['320', 364],
				['316', 363]
			] as const) {
				const delivery = addDelivery(store, {
					...{ municipality, cutoff: START + days, sha256: 'x', receivedAt: '2021-01-01', synthetic: false }
				});
				completeDelivery(store, delivery, false);
				storeRecords(store, delivery, 'familier', [familyRecord()]);
			}
			// What was withdrawn has been seen all the same.
			store.sqlite.exec(`UPDATE deliveries SET withdrawn_at = '2021-02-01' WHERE municipality = '320'`);
			addProtocol(store, { ...about, protocol: second });
			// 2018-07-01 and 364 days.
			const known = [{ municipality: '320', cutoff: '2019-06-30', synthetic: false }];
			expect(currentProtocol(store).outcomesKnown).toEqual(known);
			expect(protocolOf(store, 1)?.outcomesKnown).toEqual([]);
		});
	});

	test('can neither be altered nor deleted, nor be written in between', () => {
		withStore((store) => {
			currentProtocol(store);
			addProtocol(store, { ...about, protocol: second });
			for (const sql of [
				`UPDATE protocols SET reason = 'x'`,
				'DELETE FROM protocols',
				`INSERT OR REPLACE INTO protocols SELECT * FROM protocols WHERE version = 1`
			])
				expect(() => store.sqlite.exec(sql), sql).toThrow('a protocol stands as it was registered');
		});
	});

	test('that somebody has altered past the guards is not read', () => {
		withStore((store) => {
			currentProtocol(store);
			store.sqlite.exec(
				`DROP TRIGGER protocols_update; UPDATE protocols SET content = replace(content, '2019', '2018')`
			);
			for (const read of [currentProtocol, protocolVersions, (from: Store) => protocolOf(from, 1)])
				expect(() => read(store)).toThrow('a protocol differs from what was registered');
		});
	});
});

// Computed by something else: the step of the flow that the indicators give each family.
test('outcomes can be seen exactly where the flow calls a family complete', () => {
	const day = (least: number, most: number) => fc.integer({ min: START + least, max: START + most });
	const families = fc.record({
		registeredFrom: fc.option(day(-400, -340)),
		ended: fc.option(
			fc.record({ end: day(300, 420), endReason: fc.constantFrom('fraflyttet', 'samtykke_trukket', 'andet') })
		)
	});
	const [seen, unseen] = [new Set<string>(), new Set<string>()];
	withStore((store) => {
		fc.assert(
			fc.property(families, day(340, 400), ({ registeredFrom, ended }, cutoff) => {
				store.sqlite.exec('SAVEPOINT one');
				const family = familyRecord({ registeredFrom, ...ended });
				const given = { municipality: '320', cutoff, sha256: 'x', receivedAt: '2021-01-01', synthetic: false };
				const delivery = addDelivery(store, given);
				storeRecords(store, delivery, 'familier', [family]);
				const known = outcomesKnownNow(store).length > 0;
				store.sqlite.exec('ROLLBACK TO one; RELEASE one');
				const step = flowStep(family, cutoff);
				(known ? seen : unseen).add(step);
				expect(known).toBe(step === 'complete');
			}),
			{ numRuns: 500 }
		);
	});
	// Every step was tried.
	expect([...seen]).toEqual(['complete']);
	expect([...unseen].toSorted()).toEqual(['beforeIncomplete', 'consentWithdrawn', 'leftArea', 'notYetObserved']);
});
