import { createHmac } from 'node:crypto';
import type { IdentifierKind } from '#lib/trial/delivery-schema.ts';
import type { Key } from '#lib/trial/records.ts';

/** The bytes of a pseudonym's hash. */
export const HASH_BYTES = 32;

/** Turns a municipality's pseudonym into a number. */
export type Identify = (kind: IdentifierKind, pseudonym: string) => Key;

/** Numbers for the pseudonyms of one delivery, and the hashes that the database knows them by. */
export interface Numbering {
	/** From 1 on, in the order in which they are first seen. */
	readonly identify: Identify;
	/** The hashes of those that were numbered since it was last asked, one after the other. */
	takeNew(): Uint8Array<ArrayBuffer>;
}

/**
 * Numbers the pseudonyms of a delivery without asking the database: whoever reads may be another thread than the one
 * that writes, which gives each its own number (`identify.ts`).
 *
 * Municipality and kind are part of what is hashed, so that `a1` in Faxe and `a1` in Holbæk, or a person and a family
 * of one name, can never be taken for each other.
 */
export function numberPseudonyms(key: string, municipality: string): Numbering {
	const numbers: Record<IdentifierKind, Map<string, Key>> = {
		family: new Map(),
		person: new Map(),
		'contact-person': new Map(),
		respondent: new Map()
	};
	let count = 0;
	let fresh: Buffer[] = [];
	return {
		identify: (kind, pseudonym) => {
			const ofKind = numbers[kind];
			const known = ofKind.get(pseudonym);
			if (known !== undefined) return known;
			fresh.push(createHmac('sha256', key).update(`${municipality}\n${kind}\n${pseudonym}`).digest());
			count += 1;
			ofKind.set(pseudonym, count);
			return count;
		},
		takeNew: () => {
			const hashes = new Uint8Array(fresh.length * HASH_BYTES);
			for (const [at, hash] of fresh.entries()) hashes.set(hash, at * HASH_BYTES);
			fresh = [];
			return hashes;
		}
	};
}
