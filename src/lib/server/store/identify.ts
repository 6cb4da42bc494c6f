import type Database from 'better-sqlite3';
import { createHmac } from 'node:crypto';
import type { IdentifierKind } from '#lib/trial/delivery-schema.ts';
import type { Key } from '#lib/trial/records.ts';

/** Hashes held at a time; a file is mostly in family order, so few are asked for twice after long. */
const REMEMBERED = 50_000;

/** Turns a municipality's pseudonym into the product's own number. */
export type Identify = (kind: IdentifierKind, pseudonym: string) => Key;

/**
 * The same pseudonym of the same kind and municipality gives the same number in every delivery.
 * Municipality and kind are part of what is hashed, so that `a1` in Faxe and `a1` in Holbæk, or a
 * person and a family of one name, can never be taken for each other.
 */
export function identifier(sqlite: Database.Database, key: string, municipality: string): Identify {
	const find = sqlite.prepare<[Buffer], { id: number }>('SELECT id FROM identifiers WHERE hash = ?');
	const add = sqlite.prepare<[Buffer]>('INSERT INTO identifiers (hash) VALUES (?)');
	const remembered = new Map<string, Key>();

	return (kind, pseudonym) => {
		const message = `${municipality}\n${kind}\n${pseudonym}`;
		const known = remembered.get(message);
		if (known !== undefined) return known;
		const hash = createHmac('sha256', key).update(message).digest();
		const id = find.get(hash)?.id ?? Number(add.run(hash).lastInsertRowid);
		if (remembered.size >= REMEMBERED) remembered.clear();
		remembered.set(message, id);
		return id;
	};
}
