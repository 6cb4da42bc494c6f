import Database from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { earlierMigrations } from '../../../../tests/support/earlier-migrations.ts';
import { contentOf, editionsOf } from './editions.ts';
import { keepReports, keptReportsOf } from './kept-reports.ts';
import { migrationState } from './migration-state.ts';
import { migrationsIn, openStore } from './open-store.ts';

/*
 * A database with an approved edition, as the version before there were reports left it. Its rows are written in SQL:
 * what the product would write today is not what that version wrote.
 */

const migrations = migrationsIn(fileURLToPath(new URL('../../../..', import.meta.url)));
/** Up to and with 0004. */
const BEFORE_REPORTS = 5;

const content = '{"format":1,"pages":"æøå"}';
const sha256 = createHash('sha256').update(content).digest('hex');
const at = '2018-10-01T08:00:00.000Z';

function databaseBeforeReports(): string {
	const path = join(temporaryFolder(), 'trial.db');
	const store = openStore({ path, migrations: earlierMigrations(BEFORE_REPORTS) });
	store.sqlite.exec(`
		INSERT INTO deliveries (id, municipality, cutoff, sha256, received_at, synthetic) VALUES (7, '320', 17000, 'x', '${at}', 0);
		INSERT INTO protocols VALUES (1, 'hash', 'text', '2018-01-01', NULL, NULL, '[]');
		INSERT INTO drafts VALUES (3, '${sha256}', '${content}', 'registered', '${at}', NULL);
		INSERT INTO draft_deliveries VALUES (3, 7);
		INSERT INTO released_sets VALUES (3, 'flow', 'started', '320', 'indsats', '[[7,"a"]]');
		INSERT INTO approvals VALUES (3, 'a', '320', 'coordinator', '${at}'), (3, 'b', '316', 'steering', '${at}');
		INSERT INTO editions VALUES (2, 2018, 1, 3, '${sha256}', 'registered', 0, '${at}');
	`);
	store.close();
	return path;
}

/** Every row of what was there, and the tables that are. */
function inside(path: string) {
	const sqlite = new Database(path, { readonly: true });
	const of = ['deliveries', 'protocols', 'drafts', 'draft_deliveries', 'released_sets', 'approvals', 'editions'];
	const rows = Object.fromEntries(of.map((table) => [table, sqlite.prepare(`SELECT * FROM ${table}`).all()]));
	const tables = sqlite.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all();
	const state = migrationState(sqlite, migrations);
	sqlite.close();
	return { rows, tables, state };
}

const report = {
	...{ name: 'quarterly-status', language: 'da', place: 0, sha256: 'of the report', content: '{"document":{}}' },
	...{ code: 'a version of the code', keptAt: '2026-11-23T08:00:00.000Z' }
};

test('an edition from before there were reports comes along untouched, and reports can be kept for it', () => {
	const path = databaseBeforeReports();
	const before = inside(path);
	expect(before.state).toEqual({ kind: 'behind', next: BEFORE_REPORTS });
	expect(before.tables).not.toContain('kept_reports');

	const store = openStore({ path, migrations });
	try {
		const [edition, ...others] = editionsOf(store, false);
		if (!edition) throw new Error('the edition is lost');
		expect(others).toEqual([]);
		expect(edition).toMatchObject({ id: 2, number: '2018-1', kind: 'registered', sha256, approvedAt: at });
		expect(contentOf(store, edition)).toBe(content);

		expect(keptReportsOf(store, edition.id, 'da')).toEqual([]);
		keepReports(store, edition.id, [report]);
		expect(keptReportsOf(store, edition.id, 'da')).toEqual([{ edition: edition.id, ...report }]);
		expect(() => {
			keepReports(store, 99, [report]);
		}).toThrow(/FOREIGN KEY|query/);

		for (const table of ['editions', 'drafts', 'approvals', 'released_sets']) {
			expect(() => store.sqlite.exec(`DELETE FROM ${table}`)).toThrow('an edition stands as it was approved');
		}
	} finally {
		store.close();
	}

	const after = inside(path);
	expect(after.state).toEqual({ kind: 'current' });
	expect(after.rows).toEqual(before.rows);
	expect(inside(`${path}.before-migration-${BEFORE_REPORTS}`)).toEqual(before);
});
