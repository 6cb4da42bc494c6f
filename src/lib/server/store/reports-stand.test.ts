import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { migrationsIn, openTemporaryStore, type Store } from './open-store.ts';

/*
 * What decision 49 promises of reports, texts and closed years: no SQL through the connection of the product changes or
 * removes one, by whatever way SQLite knows. Each attempt is checked by what is left, not by its refusal alone.
 */

const migrations = migrationsIn(fileURLToPath(new URL('../../../..', import.meta.url)));

const sqlOfRows = `
	INSERT INTO drafts VALUES (1, 'hash', 'text', 'registered', '2018-10-01', NULL);
	INSERT INTO approvals VALUES (1, 'a', '320', 'coordinator', '2018-10-01'), (1, 'b', '316', 'steering', '2018-10-01');
	INSERT INTO editions VALUES (1, 2018, 1, 1, 'hash', 'registered', 0, '2018-10-01');
	INSERT INTO drafts VALUES (2, 'pending', 'text', 'registered', '2018-11-01', NULL);
	INSERT INTO kept_reports VALUES (1, 'quarterly-status', 'da', 0, 'hash', 'text', 'code', '2018-10-02');
	INSERT INTO year_texts VALUES (1, 0, 2018, '320', 'learning', 'Vi mødes.', 'coordinator', 'a', '2018-11-01');
	INSERT INTO closed_years VALUES (0, 2018, '320', 'a', '2018-12-01');
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

const everything = ({ sqlite }: Store) =>
	['kept_reports', 'year_texts', 'closed_years', 'approvals'].map((table) =>
		sqlite.prepare(`SELECT rowid, * FROM ${table}`).all()
	);

const columns = { kept_reports: 'content', year_texts: 'text', closed_years: 'account' };
const attempts = Object.entries(columns).flatMap(([table, column]) => [
	`UPDATE ${table} SET ${column} = ${column} || 'x'`,
	`UPDATE OR REPLACE ${table} SET ${column} = '1'`,
	`UPDATE OR IGNORE ${table} SET rowid = rowid + 1000`,
	`DELETE FROM ${table}`,
	`INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`,
	`REPLACE INTO ${table} SELECT * FROM ${table}`,
	`INSERT INTO ${table} SELECT * FROM ${table} WHERE true ON CONFLICT DO UPDATE SET ${column} = 'x'`
]);

/** Another row in the place of one, by the number that SQLite itself gives each row. */
const byRowid = [
	`INSERT OR REPLACE INTO kept_reports (rowid, edition, name, language, place, sha256, content, code, kept_at)
		SELECT rowid, edition, 'another', language, place, sha256, 'x', code, kept_at FROM kept_reports`,
	`INSERT OR REPLACE INTO closed_years (rowid, synthetic, year, municipality, account, closed_at)
		SELECT rowid, synthetic, 1999, municipality, account, closed_at FROM closed_years`,
	`INSERT OR REPLACE INTO approvals (rowid, draft, account, municipality, role, approved_at)
		SELECT rowid, 2, account, municipality, role, approved_at FROM approvals`
];

test.each([...attempts, ...byRowid])('nothing that stands is changed by %s', (sql) => {
	withRows((store) => {
		const before = everything(store);
		expect(() => store.sqlite.exec(sql)).toThrow(/stands as it was|a closed year is closed/);
		expect(everything(store)).toEqual(before);
	});
});

describe('texts', () => {
	const add = (year: number, synthetic: 0 | 1) =>
		`INSERT INTO year_texts (synthetic, year, municipality, field, text, role, account, written_at)
			VALUES (${synthetic}, ${year}, '316', 'learning', 'Ny.', 'coordinator', 'b', '2018-12-02')`;

	test('are not added to a closed year', () => {
		withRows((store) => {
			expect(() => store.sqlite.exec(add(2018, 0))).toThrow('a text stands as it was written');
			expect(store.sqlite.prepare('SELECT count(*) FROM year_texts').pluck().get()).toBe(1);
		});
	});

	test('are added to another year, and to the same one of the synthetic trial', () => {
		withRows((store) => {
			store.sqlite.exec(add(2019, 0));
			store.sqlite.exec(add(2018, 1));
			expect(store.sqlite.prepare('SELECT count(*) FROM year_texts').pluck().get()).toBe(3);
		});
	});
});
