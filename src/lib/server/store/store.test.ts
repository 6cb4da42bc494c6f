import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getTableColumns } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import type { FamilyRecord, ServiceRecord } from '#lib/trial/records.ts';
import { storeRecords } from '../../../../tests/support/store-records.ts';
import { removeRow } from './append-rows.ts';
import { addDelivery, completeDelivery, currentDeliveries, deliveryBefore } from './deliveries.ts';
import { familyFiles } from './family-files.ts';
import { identifyHashes } from './identify.ts';
import { migrationsIn, openStore, openTemporaryStore, type Store } from './open-store.ts';
import { numberPseudonyms, type Identify } from './number-pseudonyms.ts';
import { layouts, type RowTable } from './row-tables.ts';
import * as schema from './schema.ts';
import { inTransaction } from './transaction.ts';

const migrations = migrationsIn(fileURLToPath(new URL('../../../..', import.meta.url)));

function withStore<T>(use: (store: Store) => T): T {
	const store = openTemporaryStore(migrations);
	try {
		return use(store);
	} finally {
		store.close();
	}
}

const delivery = (store: Store, municipality: string, synthetic = false): number => {
	const id = addDelivery(store, { municipality, cutoff: 18627, sha256: 'x', receivedAt: '2021-01-01', synthetic });
	completeDelivery(store, id, synthetic);
	return id;
};

const family = (key: number): FamilyRecord => ({
	row: key + 1,
	family: key,
	group: 'indsats',
	start: 17683,
	registeredFrom: null,
	targetGroup: 'handicap',
	selection: 'omkostning',
	selectedFrom: 17287,
	selectedTo: 17651,
	coordinatingCaseworker: true,
	oneCoordinatedPlan: false,
	sharedElectronicPlan: false,
	end: null,
	endReason: null
});

const service = (row: number): ServiceRecord => ({
	row,
	family: 1,
	person: null,
	law: 'sel',
	paragraph: '52a',
	service: 'raadgivning',
	unit: 'boern_unge',
	start: 17600,
	end: null
});

describe('rows', () => {
	test('are laid out in the columns of the schema, every one of them', () => {
		const tables = {
			familier: schema.families,
			personer: schema.persons,
			ydelser: schema.services,
			forsoergelse: schema.supports,
			kontakter: schema.contacts,
			planer: schema.plans,
			udgifter: schema.costs,
			maalinger: schema.answers
		};
		for (const name of Object.keys(layouts) as RowTable[]) {
			const columns = Object.values<{ name: string }>(getTableColumns(tables[name])).map((column) => column.name);
			expect(['delivery', 'family', 'row', ...layouts[name].fields.map(([, column]) => column)]).toEqual(columns);
		}
	});

	test('come back as they went in, however many fill a batch or a statement', () => {
		withStore((store) => {
			const id = delivery(store, '320');
			storeRecords(store, id, 'familier', [family(1)]);
			const rows = Array.from({ length: 2103 }, (_, at) => service(at + 2));
			storeRecords(store, id, 'ydelser', rows);
			const [file, second] = [...familyFiles(store.sqlite, id)];
			expect(second).toBeUndefined();
			expect(file?.family).toEqual(family(1));
			expect(file?.services).toEqual(rows);

			removeRow(store.sqlite, 'ydelser', id, 1, 50);
			expect(familyFiles(store.sqlite, id).of(1)?.services).toEqual(rows.filter(({ row }) => row !== 50));
		});
	});
});

describe('the delivery that counts', () => {
	test('is the newest of each municipality', () => {
		withStore((store) => {
			delivery(store, '320');
			const holbaek = delivery(store, '316');
			const faxe = delivery(store, '320');
			expect(currentDeliveries(store).map(({ id }) => id)).toEqual([holbaek, faxe]);
		});
	});

	test('is the one before it when the newest was withdrawn', () => {
		withStore((store) => {
			const first = delivery(store, '320');
			const second = delivery(store, '320');
			store.sqlite.prepare(`UPDATE deliveries SET withdrawn_at = '2021-02-01' WHERE id = ?`).run(second);
			expect(currentDeliveries(store).map(({ id }) => id)).toEqual([first]);
			expect(deliveryBefore(store, second + 1, '320', false)?.id).toBe(first);
		});
	});

	test('is never a synthetic one beside a real one, whichever came last', () => {
		withStore((store) => {
			const real = delivery(store, '320');
			delivery(store, '320', true);
			delivery(store, '316', true);
			expect(currentDeliveries(store).map(({ id }) => id)).toEqual([real]);
		});
	});
});

/** The product's own number of a pseudonym, as a delivery that holds it gives it. */
function identifier(store: Store, key: string, municipality: string): Identify {
	const numbering = numberPseudonyms(key, municipality);
	const identified = identifyHashes(store.sqlite);
	return (kind, pseudonym) => {
		const number = numbering.identify(kind, pseudonym);
		identified.add(numbering.takeNew());
		return identified.keys[number] ?? 0;
	};
}

describe('identifiers', () => {
	test('are the same from delivery to delivery, and differ by municipality, kind and key', () => {
		withStore((store) => {
			const faxe = identifier(store, 'a key of sixteen letters', '320');
			const again = identifier(store, 'a key of sixteen letters', '320');
			const holbaek = identifier(store, 'a key of sixteen letters', '316');
			const otherKey = identifier(store, 'another key of many letters', '320');
			expect(again('family', 'a1')).toBe(faxe('family', 'a1'));
			const numbers = [
				faxe('family', 'a1'),
				faxe('person', 'a1'),
				holbaek('family', 'a1'),
				otherKey('family', 'a1'),
				faxe('family', 'A1')
			];
			expect(new Set(numbers).size).toBe(numbers.length);
		});
	});

	test('are 32 bytes of HMAC-SHA-256 in the database', () => {
		withStore((store) => {
			identifier(store, 'key', '320')('family', 'a1');
			// The authority: printf '320\nfamily\na1' | openssl dgst -sha256 -hmac key
			const [kept] = store.sqlite.prepare<[], { hash: Buffer }>('SELECT hash FROM identifiers').all();
			expect(kept?.hash.toString('hex')).toBe('ef813411de323e979ed3bf7ef1af5a8c9bb9da4c27d36fe3b6d5b2176bf8b2af');
		});
	});
});

describe('a transaction', () => {
	test('keeps all or nothing, also when the work fails', async () => {
		const store = openTemporaryStore(migrations);
		const count = () => store.sqlite.prepare('SELECT count(*) FROM deliveries').pluck().get();
		const work = (keep: boolean) => () => {
			delivery(store, '320');
			return Promise.resolve({ keep, result: null });
		};
		await inTransaction(store, work(false));
		expect(count()).toBe(0);
		await expect(
			inTransaction(store, () => {
				delivery(store, '320');
				return Promise.reject(new Error('power cut'));
			})
		).rejects.toThrow('power cut');
		expect(count()).toBe(0);
		await inTransaction(store, work(true));
		expect(count()).toBe(1);
		store.close();
	});
});

test('a database is opened twice with the same tables, and its rows refer to something', () => {
	const path = join(mkdtempSync(join(tmpdir(), 'effektblik-store-')), 'trial.db');
	const first = openStore({ path, migrations });
	delivery(first, '320');
	first.close();
	const second = openStore({ path, migrations });
	expect(currentDeliveries(second)).toHaveLength(1);
	expect(second.sqlite.pragma('foreign_keys', { simple: true })).toBe(1);
	expect(() =>
		second.sqlite
			.prepare('INSERT INTO families SELECT 99, 1, 2, ?, 1, 1, ?, ?, 1, 1, 1, 1, 1, 1, ?')
			.run('a', 'b', 'c', null)
	).toThrow(/FOREIGN KEY/);
	second.close();
});
