import Database from 'better-sqlite3';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	chmodSync,
	copyFileSync,
	cpSync,
	existsSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { endChangesAtStart } from '#lib/server/access/log-change.ts';
import { logIn } from '#lib/server/store/log.ts';
import { everyEntry } from '#lib/server/store/log-entries.ts';
import { openStore } from '#lib/server/store/open-store.ts';
import { pastDeliveries } from '#lib/server/store/past-deliveries.ts';
import { withdrawDelivery } from '#lib/server/workflows/past-deliveries.ts';
import { effektblik, temporaryFolder, type Ran } from '../support/command-line.ts';
import { coordinatorOf } from '../support/coordinator.ts';
import { migrations } from '../support/receive.ts';
import { soundDelivery, writeDelivery, type TextTables } from '../support/sound-delivery.ts';

const killedAtCommit = fileURLToPath(new URL('../support/killed-at-commit.ts', import.meta.url));

const faxe = coordinatorOf('320');

const newDatabase = () => join(temporaryFolder(), 'trial.db');

function delivered(change: (tables: TextTables) => void = () => undefined, name = 'faxe'): string {
	const tables = soundDelivery();
	change(tables);
	return writeDelivery(join(temporaryFolder(), name), tables);
}

/** What a log tells: actor, action and what it is about. */
function toldIn(db: string): [actor: string, action: string, subject: Record<string, unknown>][] {
	const log = logIn(`${db}.access`);
	const told = [...everyEntry(log.sqlite)].map(
		({ actor, action, subject }) => [actor, action, JSON.parse(subject)] as [string, string, Record<string, unknown>]
	);
	log.close();
	return told;
}

const actionsIn = (db: string) => toldIn(db).map(([, action]) => action);

interface Verified {
	readonly ok: boolean;
	readonly entries: number;
	readonly head: string;
	readonly findings: readonly Record<string, unknown>[];
}

function verified(db: string, ...more: string[]): Ran & Verified {
	const ran = effektblik(['verify-log', '--json', '--db', db, ...more]);
	return { ...ran, ...(JSON.parse(ran.out) as Verified) };
}

/** A database with one delivery of Faxe, and a key and a log that no other has. */
function databaseOfItsOwn(): string {
	const db = newDatabase();
	expect(effektblik(['ingest', delivered(), '--db', db]).code).toBe(0);
	return db;
}

let prepared: string;
beforeAll(() => {
	prepared = databaseOfItsOwn();
});

/** A copy of the same one each time. */
function databaseWithOne(): string {
	const db = newDatabase();
	cpSync(dirname(prepared), dirname(db), { recursive: true });
	return db;
}

describe('what is logged', () => {
	test('a delivery that is stored, one that is refused, and an unprotected estimate', () => {
		const db = newDatabase();
		const broken = delivered((tables) => {
			tables.familier[1]?.splice(2, 1, '2018-13-45');
			tables.ydelser[1]?.splice(4, 1, 'aflastningg');
			tables.ydelser[2]?.splice(4, 1, 'raadgivningg');
		});
		// A warning is no error, and is not counted.
		writeFileSync(join(broken, 'notes.txt'), 'notes');
		expect(effektblik(['ingest', broken, '--db', db]).code).toBe(1);
		const twice = delivered(({ kontakter }) => kontakter.push([...(kontakter[1] ?? [])]));
		expect(effektblik(['ingest', twice, '--db', db]).code).toBe(0);
		expect(effektblik(['estimates', '--without-bootstrap', '--db', db]).code).toBe(0);
		expect(effektblik(['estimates', '--json', '--municipality', '320', '--db', db]).code).toBe(0);
		const store = openStore({ path: db, migrations });
		const [{ sha256 } = { sha256: '' }] = pastDeliveries(store);
		store.close();
		const about = { delivery: 1, municipality: '320', cutoff: '2020-12-31', sha256, synthetic: false, warnings: 1 };
		expect(toldIn(db)).toEqual([
			['command-line', 'delivery-refused', { municipality: '320', errors: { 'bad-date': 1, 'unknown-code': 2 } }],
			['command-line', 'delivery-begun', about],
			['command-line', 'delivery-received', { ...about, begun: 2 }],
			['command-line', 'estimates-printed', { scope: 'all' }],
			['command-line', 'estimates-printed', { scope: '320' }]
		]);
		expect(verified(db)).toMatchObject({ code: 0, ok: true, entries: 5 });
	});

	test('the synthetic trial as such, and nothing of what only looks or changes nothing', () => {
		const db = newDatabase();
		expect(effektblik(['seed', '--db', db]).code).toBe(0);
		const stored = toldIn(db).filter(([, action]) => action === 'delivery-received');
		expect(stored.map(([, , { municipality, synthetic }]) => [municipality, synthetic])).toEqual([
			['320', true],
			['316', true],
			['370', true]
		]);
		// Its first edition, which two coordinators of the demonstration approve.
		const edition = [
			'draft-begun',
			'draft-made',
			'approval-begun',
			'draft-approved',
			'approval-begun',
			'edition-begun'
		];
		expect(actionsIn(db).slice(6)).toEqual([...edition, 'draft-approved', 'edition-made']);
		expect(effektblik(['seed', '--db', db]).code).toBe(0);
		expect(effektblik(['check', delivered(), '--db', db]).code).toBe(0);
		expect(effektblik(['verify-log', '--db', db]).code).toBe(0);
		expect(effektblik(['verify-editions', '--db', db]).code).toBe(0);
		expect(actionsIn(db)).toHaveLength(6 + 8);
	});

	test('a withdrawal, and only one that happens', () => {
		const db = databaseWithOne();
		const store = openStore({ path: db, migrations });
		expect(withdrawDelivery(store, faxe, '2', '2021-02-01')).toBe('not-there');
		expect(withdrawDelivery(store, faxe, '1', '2021-02-01')).toBe('withdrawn');
		expect(withdrawDelivery(store, faxe, '1', '2021-02-01')).toBe('not-current');
		store.close();
		expect(toldIn(db).slice(2)).toEqual([
			['account-coordinator320', 'withdrawal-begun', { delivery: 1, municipality: '320' }],
			['account-coordinator320', 'delivery-withdrawn', { delivery: 1, municipality: '320', begun: 3 }]
		]);
		expect(verified(db)).toMatchObject({ ok: true });
	});

	test('nothing personal: no identifier, no name of a file, no value', () => {
		const db = newDatabase();
		const canaries = ['kanarie-familie', 'kanarie-mappe', '010190-1234', '0101901234', 'kanarie-ydelse'];
		const named = (change: (tables: TextTables) => void) =>
			delivered((tables) => {
				for (const rows of Object.values(tables))
					for (const row of rows)
						for (const [at, cell] of row.entries()) row[at] = cell.replace(/^f1$/, 'kanarie-familie');
				change(tables);
			}, 'kanarie-mappe');
		expect(effektblik(['ingest', named(() => undefined), '--db', db]).code).toBe(0);
		const faulty = named(({ ydelser, familier }) => {
			ydelser[1]?.splice(4, 1, 'kanarie-ydelse');
			familier[2]?.splice(0, 1, '010190-1234');
		});
		expect(effektblik(['ingest', faulty, '--db', db]).code).toBe(1);
		effektblik(['backup', join(temporaryFolder(), 'kanarie-mappe'), '--db', db]);
		expect(actionsIn(db)).toEqual([
			...['delivery-begun', 'delivery-received', 'delivery-refused', 'backup-begun', 'backup-made']
		]);
		for (const name of readdirSync(dirname(db)).filter((file) => file.includes('.access'))) {
			const bytes = readFileSync(join(dirname(db), name)).toString('latin1');
			for (const canary of canaries) expect(bytes).not.toContain(canary);
		}
	});
});

describe('verify-log', () => {
	test('says that a log is whole, and a hash that anybody can recompute', () => {
		const db = databaseWithOne();
		const { code, out } = effektblik(['verify-log', '--db', db, '--lang', 'en']);
		expect(code).toBe(0);
		expect(out).toMatch(/^The log is whole: 2 entries\.\nLast entry: 2:[0-9a-f]{64}\nWrite it down elsewhere/);
		// As docs/operation.md says it, in the words of SQL.
		const log = new Database(`${db}.access`);
		const lines = ['number', 'at', 'actor', 'action', 'subject', 'previous'].join(' || char(10) || ');
		const text = log.prepare(`SELECT ${lines} || char(10) FROM log WHERE number = 2`).pluck().get() as string;
		log.close();
		expect(out).toContain(`2:${createHash('sha256').update(text).digest('hex')}`);
	});

	test('finds what was altered by somebody who took the guard away, says which, and ends with 1', () => {
		const db = databaseWithOne();
		effektblik(['estimates', '--without-bootstrap', '--db', db]);
		const { head } = verified(db);
		const tamper = (sql: string) => {
			const other = newDatabase();
			cpSync(dirname(db), dirname(other), { recursive: true });
			const log = new Database(`${other}.access`);
			log.exec('DROP TRIGGER log_no_update; DROP TRIGGER log_no_delete; DROP TRIGGER log_follows').exec(sql).close();
			return other;
		};
		const altered = tamper(`UPDATE log SET subject = '{"scope":"316"}' WHERE number = 3`);
		expect(verified(altered)).toMatchObject({ code: 1, ok: false, findings: [{ kind: 'altered', number: 3 }] });
		expect(effektblik(['verify-log', '--db', altered]).out).toContain('Post 3 er ændret');

		const removed = tamper('DELETE FROM log WHERE number = 2');
		expect(verified(removed)).toMatchObject({ code: 1, findings: [{ kind: 'missing', from: 2, to: 2 }] });

		const shortened = tamper('DELETE FROM log WHERE number = 3');
		expect(verified(shortened)).toMatchObject({ code: 0, ok: true });
		const cutOff = { kind: 'cut-off', number: 3, source: 'given' };
		expect(verified(shortened, '--head', head)).toMatchObject({ code: 1, findings: [cutOff] });
		expect(verified(db, '--head', head)).toMatchObject({ code: 0, ok: true, head });

		// The database knows the entry that its last delivery began with.
		const emptied = tamper('DELETE FROM log');
		expect(verified(emptied)).toMatchObject({
			code: 1,
			findings: [{ kind: 'cut-off', number: 1, source: 'database' }]
		});
		rmSync(`${emptied}.access`);
		expect(verified(emptied)).toMatchObject({ code: 1, entries: 0 });
	});

	test('is misused by a head that is none, and by a path; and says what cannot be read', () => {
		const db = databaseWithOne();
		for (const head of ['3', '3:abc', 'x:'.padEnd(66, '0'), '-1:'.padEnd(67, '0')]) {
			expect(effektblik(['verify-log', `--head=${head}`, '--db', db])).toMatchObject({ code: 2, out: '' });
		}
		expect(effektblik(['verify-log', 'x', '--db', db])).toMatchObject({ code: 2, out: '' });
		expect(effektblik(['verify-log', '--help']).out).toContain('effektblik verify-log [--head NUMMER:KODE]');
		expect(effektblik(['verify-log', '--db', newDatabase()])).toMatchObject({ code: 1, out: '' });
		copyFileSync(`${db}.key`, `${db}.access`);
		const unreadable = effektblik(['verify-log', '--db', db]);
		expect(unreadable).toMatchObject({ code: 1, out: '' });
		expect(unreadable.err).toContain('Loggen kan ikke bruges');
	});
});

describe('without its log nothing is done that is to stand in it', () => {
	const commands = (): string[][] => [
		['ingest', delivered(({ planer }) => void planer.pop())],
		['ingest', delivered(({ leverance }) => leverance.pop())],
		['estimates', '--without-bootstrap'],
		['backup', join(temporaryFolder(), 'trial.backup')]
	];
	const deliveriesIn = (db: string) => {
		const sqlite = new Database(db);
		const count = sqlite.prepare('SELECT count(*) FROM deliveries').pluck().get();
		sqlite.close();
		return count;
	};

	test.each([
		[
			'that is lost',
			(file: string) => {
				rmSync(file);
			},
			'Loggen mangler poster'
		],
		[
			'of another database',
			(file: string) => {
				renameSync(`${databaseOfItsOwn()}.access`, file);
			},
			'Loggen mangler poster'
		],
		[
			'that is no database',
			(file: string) => {
				copyFileSync(fileURLToPath(import.meta.url), file);
			},
			'Loggen kan ikke bruges'
		]
	])('%s', (_what, spoil, said) => {
		const db = databaseWithOne();
		spoil(`${db}.access`);
		const isLeft = existsSync(`${db}.access`);
		for (const command of commands()) {
			const { code, out, err } = effektblik([...command, '--db', db]);
			expect({ code, out }, command[0]).toEqual({ code: 1, out: '' });
			expect(err).toContain(said);
		}
		// Where none is left, none is made in its place: it could be taken for the right one.
		expect(existsSync(`${db}.access`)).toBe(isLeft);
		expect(deliveriesIn(db)).toBe(1);
		const store = openStore({ path: db, migrations });
		expect(withdrawDelivery(store, faxe, '1', '2021-02-01')).toBe('log-unusable');
		expect(pastDeliveries(store)[0]?.state).toBe('current');
		expect(() => {
			endChangesAtStart(store);
		}).toThrow(expect.objectContaining({ code: expect.stringMatching(/^log-/) as string }));
		store.close();
	});

	test('that is full while a delivery is read: the delivery is not stored', () => {
		const db = databaseWithOne();
		const log = new Database(`${db}.access`);
		log.exec(
			`CREATE TRIGGER full BEFORE INSERT ON log WHEN NEW.action = 'delivery-begun' BEGIN SELECT RAISE(ABORT, 'full'); END`
		);
		log.close();
		const { code, out, err } = effektblik(['ingest', delivered(({ planer }) => void planer.pop()), '--db', db]);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toContain('Loggen kan ikke bruges');
		expect(deliveriesIn(db)).toBe(1);
	});

	test('one that fails only after the delivery is stored does not deny it, and the next change ends it', () => {
		const db = newDatabase();
		expect(effektblik(['estimates', '--db', db]).code).toBe(0);
		openStore({ path: db, migrations }).close();
		const fullFor = (action: string, does: () => void) => {
			const log = logIn(`${db}.access`);
			log.sqlite.exec(
				`CREATE TRIGGER full BEFORE INSERT ON log WHEN NEW.action = '${action}' BEGIN SELECT RAISE(ABORT, 'full'); END`
			);
			does();
			log.sqlite.exec('DROP TRIGGER full');
			log.close();
		};
		fullFor('delivery-received', () => {
			expect(effektblik(['ingest', delivered(), '--db', db]).code).toBe(0);
		});
		expect(actionsIn(db)).toEqual(['delivery-begun']);
		expect(effektblik(['ingest', delivered(({ planer }) => void planer.pop()), '--db', db]).code).toBe(0);
		expect(toldIn(db).map(([, action, { begun }]) => [action, begun])).toEqual([
			['delivery-begun', undefined],
			['delivery-received', 1],
			['delivery-begun', undefined],
			['delivery-received', 3]
		]);
	});
});

describe('killed between the database and the log', () => {
	const kill = (db: string, delivery: string, moment: 'before' | 'after') => {
		const { signal } = spawnSync(process.execPath, [killedAtCommit, db, delivery, moment], { stdio: 'inherit' });
		expect(signal).toBe('SIGKILL');
	};
	const settled = (db: string) => toldIn(db).map(([, action, { delivery, begun }]) => [action, delivery, begun]);

	test('after the database has the delivery, the log tells of it, and says so when the server starts', () => {
		const db = databaseWithOne();
		kill(
			db,
			delivered(({ planer }) => void planer.pop()),
			'after'
		);
		expect(actionsIn(db)).toEqual(['delivery-begun', 'delivery-received', 'delivery-begun']);
		const store = openStore({ path: db, migrations });
		expect(pastDeliveries(store)).toHaveLength(2);
		endChangesAtStart(store);
		endChangesAtStart(store);
		store.close();
		expect(settled(db).at(-1)).toEqual(['delivery-received', 2, 3]);
		expect(actionsIn(db)).toHaveLength(4);
		expect(verified(db)).toMatchObject({ ok: true });
	});

	test('before it has, the log says that it is not stored, also where the same delivery is handed in again', () => {
		const db = databaseWithOne();
		const again = delivered(({ planer }) => void planer.pop());
		kill(db, again, 'before');
		expect(effektblik(['ingest', again, '--db', db]).code).toBe(0);
		expect(settled(db).slice(2)).toEqual([
			['delivery-begun', 2, undefined],
			['delivery-not-stored', 2, 3],
			['delivery-begun', 2, undefined],
			['delivery-received', 2, 5]
		]);
		expect(verified(db)).toMatchObject({ ok: true });
	});

	test('a server that starts while somebody else begins a change leaves its end to them', () => {
		const db = databaseWithOne();
		kill(
			db,
			delivered(({ planer }) => void planer.pop()),
			'before'
		);
		const [store, other] = [openStore({ path: db, migrations }), openStore({ path: db, migrations })];
		other.sqlite.exec('BEGIN IMMEDIATE');
		store.sqlite.pragma('busy_timeout = 0');
		endChangesAtStart(store);
		other.sqlite.exec('ROLLBACK');
		other.close();
		store.close();
		expect(actionsIn(db)).toHaveLength(3);
	});
});

describe('backups', () => {
	const backedUp = (db: string) => {
		const file = join(temporaryFolder(), 'trial.backup');
		expect(effektblik(['backup', file, '--db', db])).toMatchObject({ code: 0, err: '' });
		return file;
	};
	const restoredElsewhere = (file: string, key: string) => {
		const elsewhere = newDatabase();
		copyFileSync(key, `${elsewhere}.key`);
		return { elsewhere, ran: effektblik(['restore', file, '--db', elsewhere]) };
	};

	test('have the log beside them, with its checksum, and it tells of the backup', () => {
		const db = databaseWithOne();
		const file = backedUp(db);
		expect(readdirSync(dirname(file)).toSorted()).toEqual(
			['', '.access', '.access.sha256', '.sha256'].map((end) => `trial.backup${end}`)
		);
		const stated = readFileSync(`${file}.sha256`, 'utf8').slice(0, 64);
		expect(toldIn(file).at(-1)).toEqual(['command-line', 'backup-made', { sha256: stated, begun: 3 }]);
		expect(verified(file)).toMatchObject({ ok: true, entries: 4 });
		rmSync(file);
		rmSync(`${file}.sha256`);
		const again = effektblik(['backup', file, '--db', db]);
		expect(again).toMatchObject({ code: 1, out: '' });
		expect(again.err).toContain('trial.backup.access');
	});

	test('one that fails is told, too', () => {
		const db = databaseWithOne();
		expect(effektblik(['backup', join(temporaryFolder(), 'nowhere', 'x'), '--db', db]).code).toBe(1);
		expect(toldIn(db).slice(2)).toEqual([
			['command-line', 'backup-begun', {}],
			['command-line', 'backup-not-made', { begun: 3 }]
		]);
	});

	test('put back where they were made, they leave the log that is there: what was done since stays in it', () => {
		const db = databaseWithOne();
		const file = backedUp(db);
		expect(effektblik(['ingest', delivered(({ planer }) => void planer.pop()), '--db', db]).code).toBe(0);
		expect(effektblik(['restore', file, '--db', db])).toMatchObject({ code: 0, err: '' });
		const stated = readFileSync(`${file}.sha256`, 'utf8').slice(0, 64);
		expect(actionsIn(db)).toEqual([
			...['delivery-begun', 'delivery-received', 'backup-begun', 'backup-made', 'delivery-begun', 'delivery-received'],
			...['restore-begun', 'database-restored']
		]);
		expect(toldIn(db).at(-1)?.[2]).toEqual({ sha256: stated, begun: 7, log: 'kept' });
		expect(verified(db)).toMatchObject({ ok: true });
		// The database now knows the entry about the restore.
		rmSync(`${db}.access`);
		expect(verified(db)).toMatchObject({ findings: [{ kind: 'cut-off', number: 8, source: 'database' }] });
	});

	test('put back elsewhere, they bring their log along, and it goes on', () => {
		const db = databaseWithOne();
		const { elsewhere, ran } = restoredElsewhere(backedUp(db), `${db}.key`);
		expect(ran).toMatchObject({ code: 0, err: '' });
		expect(toldIn(elsewhere).at(-1)).toMatchObject({ 1: 'database-restored', 2: { begun: null, log: 'from-backup' } });
		expect(effektblik(['estimates', '--without-bootstrap', '--db', elsewhere]).code).toBe(0);
		expect(verified(elsewhere, '--head', verified(db).head)).toMatchObject({ ok: true, entries: 6 });
	});

	test('without their log a new one begins and says so', () => {
		const db = databaseWithOne();
		const file = backedUp(db);
		rmSync(`${file}.access`);
		const { elsewhere, ran } = restoredElsewhere(file, `${db}.key`);
		expect(ran.code).toBe(0);
		expect(ran.err).toContain('En ny log er begyndt');
		expect(toldIn(elsewhere)).toMatchObject([{ 1: 'database-restored', 2: { begun: null, log: 'new' } }]);
		expect(effektblik(['estimates', '--without-bootstrap', '--db', elsewhere]).code).toBe(0);
	});

	test('beside a log that is not theirs, that is kept with the database that was replaced', () => {
		const [db, other] = [databaseWithOne(), databaseOfItsOwn()];
		const file = backedUp(db);
		copyFileSync(`${db}.key`, `${other}.key`);
		const { code } = effektblik(['restore', file, '--db', other]);
		expect(code).toBe(0);
		expect(toldIn(other).at(-1)).toMatchObject({ 1: 'database-restored', 2: { begun: null, log: 'from-backup' } });
		const kept = readdirSync(dirname(other)).find((name) => /before-restore-\d{8}T\d{6}Z\.access$/.test(name)) ?? '';
		expect(actionsIn(join(dirname(other), basename(kept, '.access'))).at(-1)).toBe('restore-begun');
	});

	test('one whose log was altered, or that is refused, changes nothing and is told', () => {
		const db = databaseWithOne();
		const file = backedUp(db);
		const log = new Database(`${file}.access`);
		log.exec('CREATE TABLE more (a)').close();
		expect(restoredElsewhere(file, `${db}.key`)).toMatchObject({ ran: { code: 1, out: '' } });
		const { elsewhere, ran } = restoredElsewhere(file, `${db}.key`);
		expect(ran.err).toContain('svarer ikke til sin kontrolsum');
		expect(existsSync(elsewhere)).toBe(false);
		expect(readdirSync(dirname(elsewhere))).toEqual(['trial.db.key']);

		const refusing = databaseOfItsOwn();
		const { code } = effektblik(['restore', backedUp(db), '--db', refusing]);
		expect(code).toBe(1);
		expect(toldIn(refusing).slice(2)).toEqual([
			['command-line', 'restore-begun', {}],
			['command-line', 'database-not-restored', { begun: 3 }]
		]);
	});
});

test('a log that may be read but not written refuses', { skip: process.getuid?.() === 0 }, () => {
	const db = databaseWithOne();
	chmodSync(`${db}.access`, 0o400);
	expect(effektblik(['estimates', '--without-bootstrap', '--db', db])).toMatchObject({ code: 1, out: '' });
});

test('an edition that was altered past its triggers is told in words, and nothing else of it', () => {
	const db = newDatabase();
	expect(effektblik(['seed', '--db', db]).code).toBe(0);
	const sqlite = new Database(db);
	sqlite.exec(`DROP TRIGGER drafts_update; UPDATE drafts SET content = replace(content, '370', '371')`);
	sqlite.close();
	const { code, out, err } = effektblik(['verify-editions', '--db', db]);
	expect([code, out]).toEqual([1, '']);
	expect(err).toContain('En udgave er ikke, som den blev godkendt');
	expect(err).not.toContain('    at ');
});
