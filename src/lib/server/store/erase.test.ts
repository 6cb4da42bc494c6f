import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { erase } from './erase.ts';
import { identifyHashes } from './identify.ts';
import { migrationsIn, openTemporaryStore, type Store } from './open-store.ts';

const migrations = migrationsIn(fileURLToPath(new URL('../../../..', import.meta.url)));

const hashesIn = ({ sqlite }: Store) =>
	sqlite.prepare<[], { id: number; hash: Buffer }>('SELECT id, hash FROM identifiers ORDER BY id').all();

/** The numbers that pseudonyms with these hashes are given. */
function numbersOf({ sqlite }: Store, hashes: Uint8Array<ArrayBuffer>): readonly number[] {
	const identified = identifyHashes(sqlite);
	identified.add(hashes);
	// Nobody has the number at 0.
	return identified.keys.slice(1);
}

// The register of what editions have released remembers families by their numbers.
test('the number of a family that is erased is never given to another, and leads to no pseudonym', () => {
	const store = openTemporaryStore(migrations);
	const [first, second, third] = [1, 2, 3].map((byte) => new Uint8Array(32).fill(byte));
	if (!first || !second || !third) throw new RangeError('three hashes');
	const numbers = numbersOf(store, Buffer.concat([first, second]));
	// Nobody's rows refer to them: an erasure has taken them away.
	erase(store, { municipality: '320', family: null }, '2021-01-01');
	const left = hashesIn(store);
	expect(left.map(({ id }) => id)).toEqual([Math.max(...numbers)]);
	expect(left[0]?.hash.equals(second)).toBe(false);
	expect(numbers).not.toContain(numbersOf(store, third)[0]);
	store.close();
});
