import type Database from 'better-sqlite3';
import { createHmac } from 'node:crypto';
import type { IdentifierKind } from '#lib/trial/delivery-schema.ts';
import type { Key } from '#lib/trial/records.ts';

/** Hashes of a kind held at a time; a file is mostly in family order, so few are asked for twice after long. */
const REMEMBERED = 50_000;

/** Turns a municipality's pseudonym into the product's own number. */
export type Identify = (kind: IdentifierKind, pseudonym: string) => Key;

/**
 * The same pseudonym of the same kind and municipality gives the same number in every delivery.
 * Municipality and kind are part of what is hashed, so that `a1` in Faxe and `a1` in Holbæk, or a
 * person and a family of one name, can never be taken for each other.
 */
export function identifier(sqlite: Database.Database, key: string, municipality: string): Identify {
	const find = sqlite.prepare<[Buffer], number>('SELECT id FROM identifiers WHERE hash = ?').pluck();
	const add = sqlite.prepare<[Buffer]>('INSERT INTO identifiers (hash) VALUES (?)');
	const remembered: Record<IdentifierKind, Map<string, Key>> = {
		family: new Map(),
		person: new Map(),
		'contact-person': new Map(),
		respondent: new Map()
	};

	return (kind, pseudonym) => {
		const ofKind = remembered[kind];
		const known = ofKind.get(pseudonym);
		if (known !== undefined) return known;
		const hash = createHmac('sha256', key).update(`${municipality}\n${kind}\n${pseudonym}`).digest();
		const id = find.get(hash) ?? Number(add.run(hash).lastInsertRowid);
		if (ofKind.size >= REMEMBERED) ofKind.clear();
		ofKind.set(pseudonym, id);
		return id;
	};
}
