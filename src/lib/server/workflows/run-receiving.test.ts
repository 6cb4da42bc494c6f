import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi, type Mock } from 'vitest';
import type { UploadProgress, UploadResult } from '#lib/trial/upload.ts';
import { LONGEST_CHECK_MINUTES } from '#lib/trial/upload-limits.ts';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { soundDelivery, writeDelivery } from '../../../../tests/support/sound-delivery.ts';
import { logIn } from '../store/log.ts';
import { everyEntry } from '../store/log-entries.ts';
import { migrationsIn, openStore } from '../store/open-store.ts';
import { pastDeliveries } from '../store/past-deliveries.ts';
import { itemFile } from './item-file.ts';
import type { ReceivingTask } from './receiving-task.ts';
import { runReceiving } from './run-receiving.ts';
import { MARKED } from './staging-area.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const seeds = join(root, 'seeds', 'naestved');

const taskFor = (path: string, stated: Partial<ReceivingTask> = {}): ReceivingTask => ({
	...{ purpose: 'check', folder: temporaryFolder(), path, cprNames: [], language: 'da', root, secret: undefined },
	...{ receivedAt: '2021-01-21T14:00:00.000Z', database: join(temporaryFolder(), 'x.db') },
	...stated
});
const sound = () => writeDelivery(join(temporaryFolder(), 'faxe'), soundDelivery());
const faulty = () => {
	const tables = soundDelivery();
	tables.familier[1]?.splice(2, 1, '2018-13-45');
	return writeDelivery(join(temporaryFolder(), 'faxe'), tables);
};
const outcome = async (task: ReceivingTask) => (await runReceiving(task, () => undefined).done) as UploadResult;
const deliveriesIn = (database: string) => {
	const store = openStore({ path: database, migrations: migrationsIn(root) });
	const count = pastDeliveries(store).length;
	const isWhole = store.sqlite.pragma('integrity_check', { simple: true });
	store.close();
	return { count, isWhole };
};

/** A product whose worker does what the test says. */
const rootWith = (worker: string): string => {
	const broken = temporaryFolder();
	mkdirSync(join(broken, 'src/lib/server/workflows'), { recursive: true });
	writeFileSync(join(broken, 'src/lib/server/workflows/receiving-worker.ts'), worker);
	return broken;
};

let logged: Mock;
beforeEach(() => {
	logged = vi.spyOn(console, 'error').mockImplementation(() => undefined) as Mock;
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});

describe('the receiving worker', () => {
	test('checks without storing, tells how far it is, and leaves the list', async () => {
		const task = taskFor(faulty());
		const told: UploadProgress[] = [];
		const result = (await runReceiving(task, (progress) => told.push(progress)).done) as UploadResult;
		expect(result).toMatchObject({ outcome: 'refused', municipality: '320', cutoff: '2020-12-31', delivery: null });
		expect(result.errors).toBeGreaterThan(0);
		const [first] = await itemFile(task.folder, result.groups).read(0, 1);
		expect(first).toMatchObject({ code: 'bad-date', table: 'familier', row: 2, file: 'faxe/familier.csv' });
		expect(existsSync(join(task.folder, MARKED))).toBe(true);
		expect(new Set(told.map(({ step }) => step))).toEqual(
			new Set(['opening', 'reading', 'families', 'comparing', 'listing', 'marking'])
		);
		expect(deliveriesIn(task.database).count).toBe(0);
	});

	test('stores, and finds the same content the second time', async () => {
		const { database } = taskFor('');
		const path = sound();
		expect(await outcome(taskFor(path, { database }))).toMatchObject({ outcome: 'sound', delivery: null });
		const stored = await outcome(taskFor(path, { database, purpose: 'store' }));
		expect(stored).toMatchObject({ outcome: 'stored', delivery: 1, identifiability: { families: 2, unique: 2 } });
		expect(await outcome(taskFor(path, { database }))).toMatchObject({ outcome: 'already-held', delivery: null });
		expect(await outcome(taskFor(path, { database, purpose: 'store' }))).toMatchObject({
			...{ outcome: 'already-held', delivery: 1 }
		});
		expect(deliveriesIn(database)).toEqual({ count: 1, isWhole: 'ok' });
	});

	test('refuses a delivery whose file had a name like a CPR number, and marks no workbook', async () => {
		const task = taskFor(sound(), { cprNames: ['faxe/….csv'] });
		expect(await outcome(task)).toMatchObject({ outcome: 'refused', holdsCpr: true, hasMarkedWorkbook: false });
		expect(existsSync(join(task.folder, MARKED))).toBe(false);
	});

	test('stopped while it reads, it leaves the database whole and free to be written to', async () => {
		const { database } = taskFor('');
		await outcome(taskFor(sound(), { database, purpose: 'store' }));
		const task = taskFor(seeds, { database, purpose: 'store' });
		const running = runReceiving(task, ({ step, table }) => {
			if (step === 'reading' && table === 'udgifter') running.stop();
		});
		expect(await running.done).toBe('died');
		expect(deliveriesIn(database)).toEqual({ count: 1, isWhole: 'ok' });
		expect(await outcome(taskFor(seeds, { database, purpose: 'store' }))).toMatchObject({ delivery: 2 });
	});
});

describe('what the receiving worker logs', () => {
	const toldIn = (database: string) => {
		const log = logIn(`${database}.access`);
		const told = [...everyEntry(log.sqlite)].map(({ actor, action, subject }) => [actor, action, subject]);
		log.close();
		return told;
	};

	test('what is refused, by the number of errors of each code, and what is stored; not a check that finds none', async () => {
		const { database } = taskFor('');
		await outcome(taskFor(faulty(), { database }));
		await outcome(taskFor(sound(), { database, cprNames: ['faxe/….csv', 'faxe/… (2).csv'] }));
		await outcome(taskFor(sound(), { database }));
		await outcome(taskFor(sound(), { database, purpose: 'store' }));
		const told = toldIn(database);
		expect(told.slice(0, 2)).toEqual([
			['server', 'delivery-refused', '{"municipality":"320","errors":{"bad-date":1}}'],
			['server', 'delivery-refused', '{"municipality":"320","errors":{"cpr-like-value":2}}']
		]);
		expect(told.slice(2).map(([actor, action]) => [actor, action])).toEqual([
			['server', 'delivery-begun'],
			['server', 'delivery-received']
		]);
	});

	test('stores nothing and says why where it cannot log', async () => {
		const { database } = taskFor('');
		writeFileSync(`${database}.access`, 'no database at all'.repeat(99));
		expect(await outcome(taskFor(sound(), { database }))).toMatchObject({ outcome: 'sound' });
		expect(await outcome(taskFor(sound(), { database, purpose: 'store' }))).toBe('log-unusable');
		expect(deliveriesIn(database)).toEqual({ count: 0, isWhole: 'ok' });
	});
});

describe('a worker that does not come to an end', () => {
	test('has died, and what it says of the data is not logged', async () => {
		const task = taskFor('', { root: rootWith(`throw new SyntaxError('in 010190-1234');`) });
		expect(await outcome(task)).toBe('died');
		expect(logged).toHaveBeenCalledOnce();
		expect(String(logged.mock.calls[0])).toMatch(/^SyntaxError\n\s+at /);
		expect(String(logged.mock.calls[0])).not.toContain('010190');
	});

	test('has died also where it ends without a word', async () => {
		expect(await outcome(taskFor('', { root: rootWith('process.exit(0);') }))).toBe('died');
	});

	test('is stopped when its time is over', async () => {
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
		const running = runReceiving(taskFor('', { root: rootWith('for (;;);') }), () => undefined);
		vi.advanceTimersByTime(LONGEST_CHECK_MINUTES * 60_000);
		expect(await running.done).toBe('took-too-long');
	});
});
