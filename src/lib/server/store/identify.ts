import type Database from 'better-sqlite3';
import type { Key } from '#lib/trial/records.ts';
import { HASH_BYTES } from './number-pseudonyms.ts';
import { prepared } from './prepared.ts';

/** The product's own numbers of a delivery's pseudonyms, by the numbers that they have within the delivery. */
export interface Identified {
	/** At 0 stands 0, for a family that nobody knows. */
	readonly keys: readonly Key[];
	/** Takes the hashes of pseudonyms that follow on the last, one after the other. */
	add(hashes: Uint8Array<ArrayBuffer>): void;
}

/** The same pseudonym of the same kind and municipality has the same hash, and so the same number, in every delivery. */
export function identifyHashes(sqlite: Database.Database): Identified {
	const find = prepared<[Uint8Array], { id: number }>(sqlite, 'SELECT id FROM identifiers WHERE hash = ?');
	const add = prepared<[Uint8Array]>(sqlite, 'INSERT OR IGNORE INTO identifiers (hash) VALUES (?)');
	const keys = [0];
	// In a first delivery all pseudonyms are new, in a later one nearly none: what the last one was, the next will be.
	let isNewExpected = true;
	const keyOf = (hash: Uint8Array): Key => {
		const known = isNewExpected ? undefined : find.get(hash);
		if (known) return known.id;
		const { changes, lastInsertRowid } = add.run(hash);
		isNewExpected = changes > 0;
		return isNewExpected ? Number(lastInsertRowid) : (find.get(hash)?.id ?? 0);
	};
	return {
		keys,
		add: (hashes) => {
			for (let from = 0; from < hashes.length; from += HASH_BYTES) {
				keys.push(keyOf(Buffer.from(hashes.buffer, hashes.byteOffset + from, HASH_BYTES)));
			}
		}
	};
}
