import type Database from 'better-sqlite3';
import type { Key } from '#lib/trial/records.ts';
import { deletePendingDrafts } from './drafts.ts';
import { lastErasure } from './happened.ts';
import { numberPseudonyms } from './number-pseudonyms.ts';
import type { Store } from './open-store.ts';
import { identifierFields, layouts, type RowTable } from './row-tables.ts';

/** What is to be erased: everything of a municipality, or one family of it. */
export interface ErasureScope {
	readonly municipality: string;
	/** The family's number; null for the whole municipality. */
	readonly family: Key | null;
}

/** What an erasure takes away, in all deliveries together, current or not. */
export interface ErasureCounts {
	readonly families: number;
	readonly rows: number;
	readonly deliveries: number;
}

const tables = Object.entries(layouts).map(([name, layout]) => ({ name: name as RowTable, ...layout }));

/** The number that a family has by the pseudonym which its municipality delivered; null where none was delivered. */
export function familyOf({ sqlite, key }: Store, municipality: string, pseudonym: string): Key | null {
	const numbering = numberPseudonyms(key, municipality);
	numbering.identify('family', pseudonym);
	const find = sqlite.prepare<[Uint8Array], Key>('SELECT id FROM identifiers WHERE hash = ?').pluck();
	return find.get(numbering.takeNew()) ?? null;
}

/** Where the rows of the scope stand: a condition on a table of rows. */
const ofScope = `delivery IN (SELECT id FROM deliveries WHERE municipality = @municipality)
	AND (@family IS NULL OR family = @family)`;

/** A support spell that came without the table of persons carries no family; these are the family's persons. */
const personsOfFamily = ['persons', 'services', 'plans']
	.map((table) => `SELECT person FROM ${table} WHERE family = @family AND person IS NOT NULL`)
	.join(' UNION ');
const strayOfScope = `@family IS NOT NULL AND family = 0 AND person IN (${personsOfFamily})
	AND delivery IN (SELECT id FROM deliveries WHERE municipality = @municipality)`;

/** How much would be erased. */
export function countErasure({ sqlite }: Store, scope: ErasureScope): ErasureCounts {
	const count = (sql: string) => sqlite.prepare<[ErasureScope], number>(sql).pluck().get(scope) ?? 0;
	const rows = tables.map(({ sqlTable }) => count(`SELECT count(*) FROM ${sqlTable} WHERE ${ofScope}`));
	const stray = count(`SELECT count(*) FROM supports WHERE ${strayOfScope}`);
	return {
		families: count(`SELECT count(DISTINCT family) FROM families WHERE ${ofScope}`),
		rows: rows.reduce((sum, ofTable) => sum + ofTable, stray),
		deliveries: count(
			scope.family === null
				? 'SELECT count(*) FROM deliveries WHERE municipality = @municipality AND erased_at IS NULL'
				: `SELECT count(DISTINCT delivery) FROM families WHERE ${ofScope}`
		)
	};
}

/**
 * Erases the rows of a scope, the warnings about them, and the identifiers that nothing refers to any more. That
 * deliveries were received stays known: figures that came of them are still cited. A draft that nobody has published is
 * gone with them. Called within a transaction.
 */
export function erase(store: Store, scope: ErasureScope, at: string): void {
	const { sqlite } = store;
	deletePendingDrafts(store);
	const run = (sql: string) => sqlite.prepare<[ErasureScope & { readonly at: string }]>(sql).run({ ...scope, at });
	if (scope.family === null) {
		for (const table of ['warnings', 'delivered_tables']) {
			run(`DELETE FROM ${table} WHERE delivery IN (SELECT id FROM deliveries WHERE municipality = @municipality)`);
		}
		run(`UPDATE deliveries SET erased_at = @at, families_unique = NULL, families_counted = NULL
			WHERE municipality = @municipality AND erased_at IS NULL`);
	} else {
		for (const { name, sqlTable } of tables) run(warningsAbout(name, sqlTable));
		run(`UPDATE deliveries SET families_erased = families_erased + 1
			WHERE id IN (SELECT delivery FROM families WHERE ${ofScope})`);
		run(`DELETE FROM supports WHERE ${strayOfScope}`);
	}
	for (const { sqlTable } of tables) run(`DELETE FROM ${sqlTable} WHERE ${ofScope}`);
	eraseUnusedIdentifiers(sqlite);
	sqlite
		.prepare(
			`INSERT INTO settings (name, value) VALUES ('erasures', ?) ON CONFLICT DO UPDATE SET value = excluded.value`
		)
		.run(String(lastErasure(sqlite) + 1));
}

/**
 * A warning names no family but a row: one of the family's, one that repeated it and was taken out, or, where it tells
 * what differs from a delivery before, the row there. Which delivery that was is not kept, so a row of that number in
 * any earlier one of the municipality counts: rather a warning too many than one that is left.
 */
function warningsAbout(name: RowTable, sqlTable: string): string {
	return `
		WITH own AS (SELECT delivery, row FROM ${sqlTable} WHERE ${ofScope}),
		repeated AS (
			SELECT warnings.delivery, warnings.row FROM warnings JOIN own
			ON own.delivery = warnings.delivery AND own.row = json_extract(parameters, '$.first')
			WHERE table_name = '${name}' AND code = 'row-twice'
		)
		DELETE FROM warnings WHERE table_name = '${name}'
		AND delivery IN (SELECT id FROM deliveries WHERE municipality = @municipality)
		AND (
			(delivery, row) IN (SELECT delivery, row FROM own UNION SELECT delivery, row FROM repeated)
			OR EXISTS (
				SELECT 1 FROM own WHERE own.delivery < warnings.delivery
				AND own.row = json_extract(warnings.parameters, '$.previousRow')
			)
		)`;
}

function eraseUnusedIdentifiers(sqlite: Database.Database): void {
	const used = tables.flatMap(({ sqlTable, fields }) =>
		['family', ...fields.filter(([field]) => identifierFields.has(field)).map(([, column]) => column)].map(
			(column) => `SELECT ${column} FROM ${sqlTable} WHERE ${column} IS NOT NULL`
		)
	);
	const unused = `id NOT IN (${used.join(' UNION ')})`;
	// The largest number is kept without its hash: given to another family it would stand in the register for two.
	sqlite
		.prepare(
			`UPDATE identifiers SET hash = randomblob(length(hash)) WHERE id = (SELECT max(id) FROM identifiers) AND ${unused}`
		)
		.run();
	sqlite.prepare(`DELETE FROM identifiers WHERE id < (SELECT max(id) FROM identifiers) AND ${unused}`).run();
}
