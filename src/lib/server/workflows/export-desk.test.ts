import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { join } from 'node:path';
import { PACKAGE_KEPT_MINUTES } from '#lib/trial/package-order.ts';
import { roles, type Role } from '#lib/trial/role.ts';
import type { User } from '#lib/trial/user.ts';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { migrations } from '../../../../tests/support/receive.ts';
import { logRefusedExport } from '../access/log-refused-export.ts';
import { everyEntry } from '../store/log-entries.ts';
import { openTemporaryStore, type Store } from '../store/open-store.ts';
import { deskWithWorker, fetchedBy } from '../../../../tests/support/export-desk.ts';
import type { TypedOrder } from './order-fault.ts';
import { wipePackages } from './packages-beside.ts';

const purpose = 'Evaluering, anden runde';
const order: TypedOrder = { purpose, edition: null, isConfirmed: true };

function somebody(role: Role, id: string = role): User {
	const municipality = role === 'coordinator' || role === 'steering' ? '320' : null;
	return { id, role, municipality, isDemonstration: false, hasSecondFactor: true };
}

const anna = somebody('evaluator', 'anna');
const bo = somebody('evaluator', 'bo');

let store: Store;
beforeEach(() => {
	store = openTemporaryStore(migrations);
});
afterEach(() => {
	store.close();
});

const logged = () => [...everyEntry(store.log.sqlite)].map(({ actor, action, subject }) => [actor, action, subject]);

describe('an order', () => {
	test('is handed to the worker with its purpose, for whoever made it', () => {
		const { desk, tasks } = deskWithWorker(store);
		expect(desk.order(anna, { ...order, purpose: ` ${purpose}\n` })).toBeNull();
		expect(tasks[0]?.task).toMatchObject({
			...{ actor: 'account-anna', purpose, edition: null, dates: null, madeAt: '2021-01-21T14:00:00.000Z' }
		});
		tasks[0]?.tell({ step: 'writing', path: 'data/familier.csv' });
		expect(desk.stateFor(anna)).toEqual({
			phase: 'working',
			progress: { step: 'writing', path: 'data/familier.csv' }
		});
		expect(desk.stateFor(bo)).toEqual({ phase: 'none' });
	});

	// disclosure: rows go to evaluators only.
	test.each(roles.filter((role) => role !== 'evaluator'))('of a %s is refused and logged', (role) => {
		const { desk, tasks } = deskWithWorker(store);
		const user = somebody(role, 'other');
		expect(desk.order(user, order)).toBe('role');
		expect(logged()).toEqual([['account-other', 'export-refused', '{"refusal":"role"}']]);
		expect(tasks).toEqual([]);
		expect(desk.stateFor(user)).toEqual({ phase: 'none' });
		expect(desk.fetch(user)).toBeNull();
	});

	test('of an evaluator without a second factor is refused and logged', () => {
		const { desk, tasks } = deskWithWorker(store);
		expect(desk.order({ ...anna, hasSecondFactor: false }, order)).toBe('role');
		expect(logged()).toEqual([['account-anna', 'export-refused', '{"refusal":"role"}']]);
		expect(tasks).toEqual([]);
	});

	test.each([
		[{ purpose: '' }, 'too-short', 'purpose'],
		[{ purpose: 'x'.repeat(301) }, 'too-long', 'purpose'],
		[{ purpose: 'Familien 010203-1234' }, 'cpr-like', 'purpose'],
		[{ isConfirmed: false }, 'not-confirmed', 'not-confirmed'],
		[{ edition: '2020-9' }, 'no-such-edition', 'no-such-edition'],
		[{ edition: 'x' }, 'no-such-edition', 'no-such-edition']
	] as const)('with %j is refused as %s and logged without a word of it', (typed, refusal, code) => {
		const { desk, tasks } = deskWithWorker(store);
		expect(desk.order(anna, { ...order, ...typed })).toBe(refusal);
		expect(logged()).toEqual([['account-anna', 'export-refused', JSON.stringify({ refusal: code })]]);
		expect(tasks).toEqual([]);
	});

	test('is refused while another package is being made, also to whoever ordered that', async () => {
		const { desk, tasks, ends } = deskWithWorker(store);
		desk.order(anna, order);
		expect(desk.order(bo, order)).toBe('busy');
		expect(desk.order(anna, order)).toBe('busy');
		await ends('zip');
		expect(desk.order(bo, order)).toBeNull();
		expect(tasks).toHaveLength(2);
	});
});

describe('a package', () => {
	test('is fetched once, by whoever ordered it, and is gone from the machine', async () => {
		const { desk, ends, kept, database } = deskWithWorker(store);
		desk.order(anna, order);
		await ends('the archive');
		expect(desk.stateFor(anna)).toEqual({
			phase: 'ready',
			bytes: 11,
			until: new Date('2021-01-21T15:00:00Z'),
			hasDates: false
		});
		expect(statSync(`${database}.packages`).mode & 0o077).toBe(0);
		expect(desk.fetch(bo)).toBeNull();
		expect(desk.fetch(null)).toBeNull();
		expect(kept()).toHaveLength(1);

		const fetched = fetchedBy(desk, anna);
		expect(kept()).toEqual([]);
		expect(String(await buffer(fetched))).toBe('the archive');
		expect(desk.fetch(anna)).toBeNull();
		expect(desk.stateFor(anna)).toEqual({ phase: 'fetched' });
		expect(logged()).toEqual([['account-anna', 'package-fetched', '{}']]);
	});

	test('is not handed over where the log cannot be written', async () => {
		const { desk, ends, kept } = deskWithWorker(store);
		desk.order(anna, order);
		await ends('zip');
		store.log.sqlite.exec('DROP TABLE log');
		expect(() => desk.fetch(anna)).toThrow();
		expect(kept()).toHaveLength(1);
	});

	test('is not for somebody who is an evaluator no more', async () => {
		const { desk, ends } = deskWithWorker(store);
		desk.order(anna, order);
		await ends('zip');
		expect(desk.fetch({ ...anna, role: 'reader' })).toBeNull();
		expect(desk.stateFor({ ...anna, role: 'reader' })).toEqual({ phase: 'none' });
	});

	test('is wiped when its time is over', async () => {
		const { desk, clock, ends, kept } = deskWithWorker(store);
		desk.order(anna, order);
		await ends('zip');
		clock.now = new Date(clock.now.getTime() + PACKAGE_KEPT_MINUTES * 60_000 - 1);
		desk.sweep();
		expect(kept()).toHaveLength(1);
		clock.now = new Date(clock.now.getTime() + 1);
		expect(desk.fetch(anna)).toBeNull();
		expect(kept()).toEqual([]);
		expect(desk.stateFor(anna)).toEqual({ phase: 'none' });
	});

	test('takes the place of the one before', async () => {
		const { desk, ends, kept } = deskWithWorker(store);
		desk.order(anna, order);
		await ends('first');
		desk.order(anna, order);
		expect(kept()).toEqual([]);
		await ends('second');
		expect(String(await buffer(fetchedBy(desk, anna)))).toBe('second');
	});

	test('that came to nothing says why, and leaves nothing', async () => {
		const { desk, tasks, ends, kept } = deskWithWorker(store);
		desk.order(anna, order);
		writeFileSync(tasks[0]?.task.file ?? '', 'half');
		await ends({ why: 'took-too-long' });
		expect(desk.stateFor(anna)).toEqual({ phase: 'failed', failure: { why: 'took-too-long' } });
		expect(kept()).toEqual([]);
	});

	test('of an earlier run is wiped at the start, and all are at the end', async () => {
		const database = join(temporaryFolder(), 'x.db');
		mkdirSync(`${database}.packages`);
		writeFileSync(join(`${database}.packages`, 'anna.zip'), 'left');
		const { desk, tasks, ends, kept } = deskWithWorker(store, database);
		expect(kept()).toEqual([]);
		desk.order(anna, order);
		await ends('zip');
		desk.order(bo, order);
		desk.close();
		expect(tasks.map(({ isStopped }) => isStopped)).toEqual([false, true]);
		await ends({ why: 'died' });
		expect(kept()).toEqual([]);
	});

	// A server that stops closes its database at once; the thread of a package ends after that.
	test('that ends after the desk and the database are closed harms nobody', async () => {
		const own = openTemporaryStore(migrations);
		const { desk, ends, kept } = deskWithWorker(own);
		desk.order(anna, order);
		desk.close();
		own.close();
		const unhandled = vi.fn();
		process.on('unhandledRejection', unhandled);
		await ends({ why: 'died' });
		process.off('unhandledRejection', unhandled);
		expect(unhandled).not.toHaveBeenCalled();
		expect(kept()).toEqual([]);
	});

	test('whose file was wiped by whoever erases on the command line is not there, and can be ordered again', async () => {
		const { desk, database, ends } = deskWithWorker(store);
		desk.order(anna, order);
		await ends('zip');
		expect(wipePackages(database)).toBe(true);
		expect(desk.fetch(anna)).toBeNull();
		expect(desk.stateFor(anna)).toEqual({ phase: 'none' });
		expect(logged()).toEqual([]);
		expect(desk.order(anna, order)).toBeNull();
	});
});

describe('at the door', () => {
	test('asking for rows is logged for whoever is signed in and may not, and nothing else is', () => {
		const coordinator = somebody('coordinator', 'faxe');
		for (const route of ['/export', '/export/package.zip', '/admin', '/nowhere']) {
			logRefusedExport(store.log, coordinator, { route, method: 'POST' });
			logRefusedExport(store.log, coordinator, { route, method: 'GET' });
			logRefusedExport(store.log, null, { route, method: 'POST' });
		}
		const entry = ['account-faxe', 'export-refused', '{"refusal":"role"}'];
		expect(logged()).toEqual([entry, entry]);
	});
});
