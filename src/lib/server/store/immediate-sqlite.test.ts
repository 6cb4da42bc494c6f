import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { ImmediateSqlite } from './immediate-sqlite.ts';

interface Tables {
	readonly link: { readonly name: string };
}

// Begun with BEGIN the other writes after the reading, and the deletion fails: SQLITE_BUSY_SNAPSHOT.
test('nobody writes between what a transaction reads and what it writes', async () => {
	const file = join(temporaryFolder(), 'x.db');
	const own = new Database(file);
	own.pragma('journal_mode = WAL');
	own.exec(`CREATE TABLE link (name TEXT); INSERT INTO link VALUES ('used once')`);
	const other = new Database(file, { timeout: 0 });
	const write = () => other.exec(`INSERT INTO link VALUES ('from another process')`);
	const kysely = new Kysely<Tables>({ dialect: new ImmediateSqlite(own) });
	try {
		await kysely.transaction().execute(async (transaction) => {
			expect(await transaction.selectFrom('link').selectAll().execute()).toHaveLength(1);
			expect(write).toThrow('database is locked');
			await transaction.deleteFrom('link').execute();
		});
		write();
		expect(await kysely.selectFrom('link').selectAll().execute()).toEqual([{ name: 'from another process' }]);
	} finally {
		other.close();
		await kysely.destroy();
	}
});
