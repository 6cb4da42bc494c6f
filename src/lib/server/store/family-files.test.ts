import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { CostRecord, FamilyRecord } from '#lib/trial/records.ts';
import { storeRecords } from '../../../../tests/support/store-records.ts';
import { addDelivery } from './deliveries.ts';
import { familiesBeside, familyFiles } from './family-files.ts';
import { migrationsIn, openTemporaryStore, type Store } from './open-store.ts';

const migrations = migrationsIn(fileURLToPath(new URL('../../../..', import.meta.url)));

const family = (key: number, row: number): FamilyRecord => ({
	row,
	family: key,
	group: 'indsats',
	start: 17_683,
	registeredFrom: null,
	targetGroup: 'handicap',
	selection: 'faglig',
	selectedFrom: null,
	selectedTo: null,
	coordinatingCaseworker: key % 2 === 0,
	oneCoordinatedPlan: true,
	sharedElectronicPlan: false,
	end: null,
	endReason: null
});

const cost = (key: number, row: number): CostRecord => ({
	row,
	family: key,
	month: 24_220,
	category: 'sundhed',
	payer: 'kommune',
	amount: row * 100
});

/** A delivery whose `familier` lists the keys in this order, and `udgifter` the owners. */
function store(keys: readonly number[], owners: readonly number[], into: Store): number {
	const head = { municipality: '320', cutoff: 18_627, sha256: 'x', receivedAt: '2021-01-01', synthetic: false };
	const delivery = addDelivery(into, head);
	storeRecords(
		into,
		delivery,
		'familier',
		keys.map((key, at) => family(key, at + 2))
	);
	storeRecords(
		into,
		delivery,
		'udgifter',
		owners.map((key, at) => cost(key, at + 2))
	);
	return delivery;
}

// More families than are read at a time, and rows of all of them, of none, and of families that are not there.
const key = fc.integer({ min: 1, max: 200 });
const manyKeys = fc.uniqueArray(key, { minLength: 45, maxLength: 130, size: 'max' });
const manyOwners = fc.array(key, { maxLength: 400, size: 'max' });

test('families come in the order of the file, each with its own rows in theirs, however many are read at a time', () => {
	fc.assert(
		fc.property(manyKeys, manyOwners, (keys, owners) => {
			const into = openTemporaryStore(migrations);
			try {
				const delivery = store(keys, owners, into);
				const plain = keys.map((key, at) => ({
					family: family(key, at + 2),
					costs: owners.flatMap((owner, row) => (owner === key ? [cost(key, row + 2)] : []))
				}));
				const files = familyFiles(into.sqlite, delivery);
				expect([...files].map(({ family: record, costs }) => ({ family: record, costs }))).toEqual(plain);
				expect(files.of(401)).toBeNull();
				const asked = [...keys.slice(0, 3), 401];
				expect([...files.ofAll(asked).keys()].sort()).toEqual(keys.slice(0, 3).sort());
			} finally {
				into.close();
			}
		}),
		{ numRuns: 20, endOnFailure: true }
	);
});

test('each family stands beside itself in the other delivery, or beside nothing', () => {
	fc.assert(
		fc.property(manyKeys, manyKeys, (keys, others) => {
			const into = openTemporaryStore(migrations);
			try {
				const [one, other] = [store(keys, [], into), store(others, others, into)];
				const beside = [...familiesBeside(into.sqlite, one, other)];
				expect(beside.map(({ file }) => file.family.family)).toEqual(keys);
				for (const { file, beside: same } of beside) {
					expect(same?.family.family ?? null).toBe(others.includes(file.family.family) ? file.family.family : null);
					expect(same?.costs.length ?? 1).toBe(1);
				}
			} finally {
				into.close();
			}
		}),
		{ numRuns: 20, endOnFailure: true }
	);
});
