import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi, type Mock } from 'vitest';
import type { UploadProgress, UploadResult } from '#lib/trial/upload.ts';
import type { Problem } from '#lib/trial/problem.ts';
import { problemMessage } from '#lib/i18n/problems.ts';
import type { Sender } from '../access/sender.ts';
import { LONGEST_CHECK_MINUTES } from '#lib/trial/upload-limits.ts';
import { coordinatorOf } from '../../../../tests/support/coordinator.ts';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { soundDelivery, writeDelivery } from '../../../../tests/support/sound-delivery.ts';
import { logIn } from '../store/log.ts';
import { everyEntry } from '../store/log-entries.ts';
import { migrationsIn, openStore } from '../store/open-store.ts';
import { pastDeliveries } from '../store/past-deliveries.ts';
import { itemFile } from './item-file.ts';
import type { ReceivingTask } from './receiving-task.ts';
import { serverLog } from './server-log.ts';
import { runReceiving } from './run-receiving.ts';
import { MARKED } from './staging-area.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
/** Where the worker lies in a few files: dozens of them are started here. */
const bundled = process.env['EFFEKTBLIK_PRODUCT_OF_TESTS'] ?? root;
const seeds = join(root, 'seeds', 'naestved');

const [faxe, holbaek] = [coordinatorOf('320'), coordinatorOf('316')];

const taskFor = (path: string, stated: Partial<ReceivingTask> = {}): ReceivingTask => ({
	...{ purpose: 'check', folder: temporaryFolder(), path, cprNames: [], language: 'da', root: bundled },
	secret: undefined,
	...{ sender: faxe, receivedAt: '2021-01-21T14:00:00.000Z', database: join(temporaryFolder(), 'x.db') },
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
	logged = vi.spyOn(serverLog, 'error').mockImplementation(() => undefined) as Mock;
});
afterEach(() => {
	vi.restoreAllMocks();
	vi.useRealTimers();
});

describe('the receiving worker', () => {
	test('checks without storing, tells how far it is, and leaves the list, from its sources', async () => {
		const task = taskFor(faulty(), { root });
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
		const task = taskFor(seeds, { database, purpose: 'store', sender: coordinatorOf('370') });
		const running = runReceiving(task, ({ step, table }) => {
			if (step === 'reading' && table === 'udgifter') running.stop();
		});
		expect(await running.done).toBe('died');
		expect(deliveriesIn(database)).toEqual({ count: 1, isWhole: 'ok' });
		expect(await outcome(taskFor(seeds, { database, purpose: 'store', sender: coordinatorOf('370') }))).toMatchObject({
			delivery: 2
		});
	});
});

describe('a delivery that names another municipality than its sender’s', () => {
	const changed = () => {
		const tables = soundDelivery();
		tables.kontakter.pop();
		tables.udgifter.pop();
		return writeDelivery(join(temporaryFolder(), 'faxe'), tables);
	};
	const toldTo = async (
		sender: Sender,
		path: string,
		database: string,
		purpose: ReceivingTask['purpose'] = 'check'
	) => {
		const task = taskFor(path, { database, sender, purpose });
		const result = await outcome(task);
		const items = itemFile(task.folder, result.groups);
		return { result, lines: await items.read(0, 99) };
	};

	test('is refused at the cell that says so, and what to do is said', async () => {
		const { result, lines } = await toldTo(holbaek, sound(), taskFor('').database);
		expect(result).toMatchObject({ ...{ outcome: 'refused', errors: 1, municipality: null, comparedWith: null } });
		const parameters = { own: 'Holbæk', delivered: 'Faxe' };
		const place = { table: 'leverance', file: 'faxe/leverance.csv', row: 2, column: 'kommune' };
		expect(lines).toEqual([{ ...place, code: 'municipality-of-another-account', parameters }]);
		const [line] = lines;
		const said = line === undefined ? '' : problemMessage(line as Problem, 'da');
		expect(said).toContain('din bruger handler for Holbæk Kommune');
		expect(said).toContain('Ret koden');
	});

	// An invariant: whatever that municipality has delivered before, the answer is one and the same.
	test.each(['check', 'store'] as const)('tells nothing of what that one has delivered: %s', async (purpose) => {
		const { database } = taskFor('');
		const [same, other] = [sound(), changed()];
		const before = [await toldTo(holbaek, same, database, purpose), await toldTo(holbaek, other, database, purpose)];
		expect(await outcome(taskFor(same, { database, purpose: 'store' }))).toMatchObject({ outcome: 'stored' });
		const after = [await toldTo(holbaek, same, database, purpose), await toldTo(holbaek, other, database, purpose)];
		expect(after).toEqual(before);
		expect(deliveriesIn(database).count).toBe(1);
		// The same files tell Faxe's own coordinator what differs, and what is held.
		expect((await toldTo(faxe, same, database)).result.outcome).toBe('already-held');
		expect((await toldTo(faxe, other, database)).lines.length).toBeGreaterThan(0);
	});
});

describe('an account of the demonstration', () => {
	const demonstration = coordinatorOf('320', { isDemonstration: true });

	test('hands in synthetic data', async () => {
		const sender = coordinatorOf('370', { isDemonstration: true });
		expect(await outcome(taskFor(seeds, { sender }))).toMatchObject({ outcome: 'sound', synthetic: true });
	});

	test('hands in nothing real, of which not a copy is kept', async () => {
		const { database } = taskFor('');
		const workbook = join(root, 'tests/workbooks/sound.xlsx');
		for (const purpose of ['check', 'store'] as const) {
			const task = taskFor(workbook, { database, purpose, sender: demonstration });
			const result = await outcome(task);
			expect(result).toMatchObject({ outcome: 'refused', isWiped: true, holdsCpr: false, hasMarkedWorkbook: false });
			const codes = result.groups.map(({ code }) => code);
			expect(codes).toContain('real-data-in-demonstration');
			expect(existsSync(join(task.folder, MARKED))).toBe(false);
		}
		expect(deliveriesIn(database).count).toBe(0);
	});

	test('hands in nothing of which one family is real', async () => {
		const tables = soundDelivery();
		for (const rows of Object.values(tables)) {
			for (const row of rows.slice(1))
				for (const [at, cell] of row.entries()) row[at] = cell.replace(/^f1$/, 'syntetisk-f1');
		}
		const path = writeDelivery(join(temporaryFolder(), 'faxe'), tables);
		expect(await outcome(taskFor(path, { sender: demonstration }))).toMatchObject({ outcome: 'refused', errors: 1 });
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
			[`account-${faxe.id}`, 'delivery-refused', '{"municipality":"320","errors":{"bad-date":1}}'],
			[`account-${faxe.id}`, 'delivery-refused', '{"municipality":"320","errors":{"cpr-like-value":2}}']
		]);
		expect(told.slice(2).map(([actor, action]) => [actor, action])).toEqual([
			[`account-${faxe.id}`, 'delivery-begun'],
			[`account-${faxe.id}`, 'delivery-received']
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
		const said = JSON.stringify(logged.mock.calls);
		expect(said).toMatch(/"SyntaxError\\n\s+at /);
		expect(said).not.toContain('010190');
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
