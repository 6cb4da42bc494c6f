import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { beforeAll, describe, expect, test } from 'vitest';
import { effektblik, temporaryFolder } from '../support/command-line.ts';
import { manyFamilies } from '../support/many-families.ts';
import { soundDelivery, writeDelivery } from '../support/sound-delivery.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

const newDatabase = () => join(temporaryFolder(), 'trial.db');
const newBackup = () => join(temporaryFolder(), 'trial.backup');

/** A database with one delivery, its families so many times over. */
function databaseWith(times: number): string {
	const db = newDatabase();
	expect(effektblik(['ingest', faxe(times), '--db', db]).code).toBe(0);
	return db;
}

function faxe(times: number): string {
	return writeDelivery(join(temporaryFolder(), 'faxe'), manyFamilies(soundDelivery(), times));
}

function estimatesOf(db: string): string {
	const { code, out } = effektblik(['estimates', '--json', '--without-bootstrap', '--db', db]);
	expect(code).toBe(0);
	return out;
}

/** What a backup tells once it is restored somewhere else, with the key that was kept apart. */
function estimatesRestored(file: string, key: string): string {
	const elsewhere = newDatabase();
	copyFileSync(key, `${elsewhere}.key`);
	expect(effektblik(['restore', file, '--db', elsewhere])).toMatchObject({ code: 0, err: '' });
	return estimatesOf(elsewhere);
}

test(
	'the restore drill: a backup made while a delivery is stored is the state before it, one made later that after',
	{ timeout: 240_000 },
	async () => {
		const db = databaseWith(1);
		const before = estimatesOf(db);

		const writer = spawn(process.execPath, [main, 'ingest', faxe(7000), '--db', db], { stdio: 'ignore' });
		// Pages that are written but not committed stand in the log once they no longer fit into memory.
		const log = `${db}-wal`;
		while (!existsSync(log) || statSync(log).size === 0) {
			expect(writer.exitCode).toBeNull();
			await wait(1);
		}
		writer.kill('SIGSTOP');
		const during = newBackup();
		expect(effektblik(['backup', during, '--db', db])).toMatchObject({ code: 0, err: '' });
		expect(estimatesRestored(during, `${db}.key`)).toBe(before);

		writer.kill('SIGCONT');
		let atTheEnd = during;
		while (writer.exitCode === null) {
			atTheEnd = newBackup();
			expect(effektblik(['backup', atTheEnd, '--db', db]).code).toBe(0);
			await wait(1);
		}
		expect(writer.exitCode).toBe(0);
		const after = estimatesOf(db);
		expect(after).not.toBe(before);
		expect([before, after]).toContain(estimatesRestored(atTheEnd, `${db}.key`));
		const later = newBackup();
		expect(effektblik(['backup', later, '--db', db]).code).toBe(0);
		expect(estimatesRestored(later, `${db}.key`)).toBe(after);
	}
);

describe('backup and restore', () => {
	let db: string;
	let file: string;
	let told: string;
	beforeAll(() => {
		db = databaseWith(1);
		file = newBackup();
		const { code, out } = effektblik(['backup', file, '--db', db]);
		expect(code).toBe(0);
		told = out;
	});

	test('say that the key is not in the backup, where it is, and where the replaced database lies', () => {
		expect(told).toContain('Nøglen er IKKE med');
		expect(told).toContain(`${db}.key`);
		const { code, out, err } = effektblik(['restore', file, '--db', db]);
		expect({ code, err }).toEqual({ code: 0, err: '' });
		const kept = readdirSync(dirname(db)).find((name) => /\.before-restore-\d{8}T\d{6}Z$/.test(name));
		expect(out).toContain(kept);
	});

	test('refuse with 1 and say why, in the language asked for', () => {
		const again = effektblik(['backup', file, '--db', db, '--lang', 'en']);
		expect(again).toMatchObject({ code: 1, out: '' });
		expect(again.err).toContain('not overwritten');
		const unlike = effektblik(['restore', file, '--db', databaseWith(2)]);
		expect(unlike).toMatchObject({ code: 1, out: '' });
		expect(unlike.err).toContain('Nøglen er ikke den');
	});

	test('are misused without a file, with two, and restore with one that is not there', () => {
		for (const command of ['backup', 'restore']) {
			expect(effektblik([command, '--db', db]).code).toBe(2);
			expect(effektblik([command, 'a', 'b', '--db', db]).code).toBe(2);
			expect(effektblik([command, '--help']).out).toContain(`effektblik ${command} FIL`);
		}
		expect(effektblik(['restore', join(temporaryFolder(), 'nowhere'), '--db', db]).code).toBe(2);
	});

	test('refuse to replace a database that another process has open, also when that does nothing', () => {
		const sqlite = new Database(db);
		sqlite.pragma('journal_mode = WAL');
		sqlite.prepare('SELECT count(*) FROM deliveries').get();
		const before = readdirSync(dirname(db));
		const refused = effektblik(['restore', file, '--db', db]);
		expect(refused).toMatchObject({ code: 1, out: '' });
		expect(refused.err).toContain('i brug');
		expect(readdirSync(dirname(db))).toEqual(before);
		expect(sqlite.prepare('SELECT count(*) FROM deliveries').pluck().get()).toBe(1);
		sqlite.close();
		expect(effektblik(['restore', file, '--db', db]).code).toBe(0);
	});

	test('leave nothing when they are told to stop', async () => {
		const stopped = newBackup();
		const large = databaseWith(2000);
		const copying = spawn(process.execPath, [main, 'backup', stopped, '--db', large], { stdio: 'ignore' });
		const ended = new Promise((resolve) => {
			copying.on('exit', (_code, signal) => {
				resolve(signal);
			});
		});
		while (readdirSync(dirname(stopped)).length === 0) {
			expect(copying.exitCode).toBeNull();
			await wait(1);
		}
		copying.kill('SIGTERM');
		expect(await ended).toBe('SIGTERM');
		expect(readdirSync(dirname(stopped))).toEqual([]);
	});

	// As when the power goes: the command and what it started end at once. Whatever moment is met, the claim is the same.
	test.each([0, 5, 10, 20, 40, 80])(
		'a restore cut off %i ms into it leaves the old database or the new',
		async (later) => {
			const target = newDatabase();
			copyFileSync(db, target);
			copyFileSync(`${db}.key`, `${target}.key`);
			new Database(target).exec('DELETE FROM warnings; DELETE FROM plans').close();
			const restoring = spawn(process.execPath, [main, 'restore', file, '--db', target], {
				...{ stdio: 'ignore', detached: true }
			});
			const ended = new Promise((resolve) => restoring.on('exit', resolve));
			const group = restoring.pid ?? 0;
			while (!readdirSync(dirname(target)).some((name) => /^trial\.db\.[0-9a-f]+\.part/.test(name))) {
				if (restoring.exitCode !== null) break;
				await wait(1);
			}
			await wait(later);
			if (restoring.exitCode === null) process.kill(-group, 'SIGKILL');
			await ended;
			const sqlite = new Database(target, { fileMustExist: true });
			expect(sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
			expect([0, 2]).toContain(sqlite.prepare('SELECT count(*) FROM plans').pluck().get());
			sqlite.close();
		}
	);
});

test('an environment that cannot be used is misuse, and each variable is named', () => {
	const environment = { EFFEKTBLIK_KEY: 'short', EFFEKTBLIK_KEY_FILE: basename(main) };
	const { code, out, err } = effektblik(['estimates', '--db', newDatabase()], environment);
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(err).toContain('EFFEKTBLIK_KEY er for kort');
	expect(err).toContain('EFFEKTBLIK_KEY_FILE');
});
