import { hash, randomBytes } from 'node:crypto';
import type { IdentifierKind } from '#lib/trial/delivery-schema.ts';

/** Sixteen hexadecimal digits: among a million keys two are equal once in 37 million packages. */
const DIGITS = 16;

/** Kept ones at a time: the rows of a family name the same few again and again. */
const KEPT = 5000;

const letters: Readonly<Record<IdentifierKind, string>> = {
	family: 'f',
	person: 'p',
	'contact-person': 'k',
	respondent: 'r'
};

/** Gives the product's number of a pseudonym the key that stands for it in one package. */
export type KeyFor = (kind: IdentifierKind, number: number) => string;

/**
 * Keys for one package: a keyed hash, whose key is random and is gone with the package. So they join the tables of the
 * package, and nothing else: the same family has other keys in another one, and in the database.
 *
 * The key stands before the name, which is a tenth of the time of an HMAC. What an HMAC guards against beside that,
 * making one hash out of another, needs the whole of a hash; here three quarters of it are thrown away.
 */
export function keysOfOnePackage(): KeyFor {
	const secret = randomBytes(32).toString('hex');
	const kept = new Map<string, string>();
	return (kind, number) => {
		const name = `${letters[kind]}${number}`;
		const known = kept.get(name);
		if (known !== undefined) return known;
		if (kept.size >= KEPT) kept.clear();
		const key = letters[kind] + hash('sha256', secret + name).slice(0, DIGITS);
		kept.set(name, key);
		return key;
	};
}
