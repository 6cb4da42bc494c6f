import Database from 'better-sqlite3';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { earlierMigrations } from '../../../../tests/support/earlier-migrations.ts';
import { dateRequestsOf } from './date-requests.ts';
import { migrationState } from './migration-state.ts';
import { migrationsIn, openStore, openTemporaryStore, type Store } from './open-store.ts';

/*
 * What decision 56 promises of requests for calendar dates: no SQL through the connection of the product changes or
 * removes one or an answer to it, by whatever way SQLite knows, and none lets one person approve for two.
 */

const migrations = migrationsIn(fileURLToPath(new URL('../../../..', import.meta.url)));
/** Up to and with 0006. */
const BEFORE_DATES = 7;

const sqlOfRows = `
	INSERT INTO date_requests VALUES (1, 'anna', 'hash', '{}', '2021-02-01'), (2, 'bo', 'other', '{}', '2021-02-01'),
		(3, 'cara', 'third', '{}', '2021-02-01');
	INSERT INTO date_approvals VALUES (1, 'a', '320', 'coordinator', '2021-02-02'), (1, 'b', '316', 'steering', '2021-02-02'),
		(3, 'a', '320', 'coordinator', '2021-02-02'), (3, 'c', '320', 'steering', '2021-02-02');
	INSERT INTO date_endings VALUES (1, 'fetched', 'anna', NULL, NULL, '2021-02-03');
`;

function withRows(use: (store: Store) => void): void {
	const store = openTemporaryStore(migrations);
	try {
		store.sqlite.exec(sqlOfRows);
		use(store);
	} finally {
		store.close();
	}
}

const tables = { date_requests: 'content', date_approvals: 'municipality', date_endings: 'ending' };
const everything = ({ sqlite }: Store) =>
	Object.keys(tables).map((table) => sqlite.prepare(`SELECT rowid, * FROM ${table}`).all());

const attempts = Object.entries(tables).flatMap(([table, column]) => [
	`UPDATE ${table} SET ${column} = ${column} || 'x'`,
	`UPDATE OR REPLACE ${table} SET ${column} = '1'`,
	`UPDATE OR IGNORE ${table} SET rowid = rowid + 1000`,
	`DELETE FROM ${table}`,
	`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`,
	`REPLACE INTO ${table} SELECT * FROM ${table}`,
	`INSERT INTO ${table} SELECT * FROM ${table} WHERE true ON CONFLICT DO UPDATE SET ${column} = 'x'`
]);

/** Another row in the place of one, by the number that SQLite itself gives each row. */
const byRowid = `INSERT OR REPLACE INTO date_approvals (rowid, request, account, municipality, role, approved_at)
	SELECT rowid, 2, account, municipality, role, approved_at FROM date_approvals WHERE request = 1`;

const against = [
	['the own request', `INSERT INTO date_approvals VALUES (2, 'bo', '320', 'coordinator', '2021-02-02')`],
	['one that is over', `INSERT INTO date_approvals VALUES (1, 'c', '370', 'coordinator', '2021-02-04')`],
	['fetching twice', `INSERT INTO date_endings VALUES (1, 'fetched', 'anna', NULL, NULL, '2021-02-04')`],
	['fetching unapproved', `INSERT INTO date_endings VALUES (2, 'fetched', 'bo', NULL, NULL, '2021-02-04')`],
	['two of one municipality', `INSERT INTO date_endings VALUES (3, 'fetched', 'cara', NULL, NULL, '2021-02-04')`]
] as const;

test.each([...attempts, byRowid])('nothing that stands is changed by %s', (sql) => {
	withRows((store) => {
		const before = everything(store);
		expect(() => store.sqlite.exec(sql)).toThrow(/stands as it was/);
		expect(everything(store)).toEqual(before);
	});
});

test.each(against)('the database itself refuses %s', (_, sql) => {
	withRows((store) => {
		expect(() => store.sqlite.exec(sql)).toThrow(/stands as it was/);
	});
});

test('the database itself refuses fetching by another than who asked', () => {
	withRows((store) => {
		store.sqlite.exec(`INSERT INTO date_approvals VALUES (3, 'd', '316', 'steering', '2021-02-02')`);
		const fetching = (account: string) =>
			store.sqlite.exec(`INSERT INTO date_endings VALUES (3, 'fetched', '${account}', NULL, NULL, '2021-02-04')`);
		expect(() => fetching('bo')).toThrow(/stands as it was/);
		fetching('cara');
	});
});

test('a database from before there were requests comes along untouched', () => {
	const path = join(temporaryFolder(), 'trial.db');
	const earlier = openStore({ path, migrations: earlierMigrations(BEFORE_DATES) });
	earlier.sqlite.exec(`
		INSERT INTO deliveries (id, municipality, cutoff, sha256, received_at, synthetic) VALUES (7, '320', 17000, 'x', '2018', 0);
		INSERT INTO year_texts VALUES (1, 0, 2018, '320', 'learning', 'Vi mødes.', 'coordinator', 'a', '2018-11-01');
	`);
	earlier.close();
	const inside = () => {
		const sqlite = new Database(path, { readonly: true });
		const rows = ['deliveries', 'year_texts'].map((table) => sqlite.prepare(`SELECT * FROM ${table}`).all());
		const state = migrationState(sqlite, migrations);
		sqlite.close();
		return { rows, state };
	};
	const before = inside();
	expect(before.state).toEqual({ kind: 'behind', next: BEFORE_DATES });

	const store = openStore({ path, migrations });
	expect(dateRequestsOf(store)).toEqual([]);
	store.close();
	expect(inside()).toEqual({ rows: before.rows, state: { kind: 'current' } });
});
