import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KEPT_MINUTES, LARGEST_UPLOAD, LEFT_MINUTES, MOST_FILES, MOST_UPLOADS } from '#lib/trial/upload-limits.ts';
import type { UploadFailure, UploadResult } from '#lib/trial/upload.ts';
import { coordinatorOf } from '../../../../tests/support/coordinator.ts';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { receivingDesk } from './receiving-desk.ts';
import type { ReceivingTask } from './receiving-task.ts';
import { MARKED } from './staging-area.ts';
import { addFile, type Upload } from './upload.ts';

const result: UploadResult = {
	...{ outcome: 'sound', name: 'faxe', municipality: '320', cutoff: '2020-12-31', synthetic: false, rows: [] },
	...{ errors: 0, warnings: 0, groups: [], identifiability: null, comparedWith: null, delivery: null },
	...{ holdsCpr: false, isWiped: false, hasMarkedWorkbook: false }
};
const stored: UploadResult = { ...result, outcome: 'stored', delivery: 1 };

/** A desk whose worker does what the test says, by a clock that the test moves. */
function deskWithWorker() {
	const database = join(temporaryFolder(), 'x.db');
	const clock = { now: new Date('2021-01-21T14:00:00Z') };
	const tasks: (ReceivingTask & { end: (outcome: UploadResult | UploadFailure) => void; isStopped: boolean })[] = [];
	const all = receivingDesk({
		...{ database, root: '/', secret: undefined, now: () => clock.now },
		run: (task) => {
			const { promise, resolve } = Promise.withResolvers<UploadResult | UploadFailure>();
			const running = { ...task, end: resolve, isStopped: false };
			tasks.push(running);
			return {
				done: promise,
				stop: () => {
					running.isStopped = true;
				}
			};
		}
	});
	const desk = { ...all, ...all.of(coordinatorOf('320')) };
	const file = (text = 'x') => new Blob([text]).stream();
	const begin = (): string => {
		const id = desk.begin('da');
		if (id === null) throw new Error('there is no room');
		return id;
	};
	const sent = async (): Promise<string> => {
		const id = begin();
		await desk.add(id, 'faxe/familier.csv', file());
		desk.check(id, 1);
		return id;
	};
	/** The worker's latest task ends, and the desk has noticed. */
	const ends = async (outcome: UploadResult | UploadFailure) => {
		tasks.at(-1)?.end(outcome);
		await new Promise(setImmediate);
	};
	const staged = () => (existsSync(`${database}.uploads`) ? readdirSync(`${database}.uploads`) : []);
	return { desk, database, clock, tasks, file, begin, sent, ends, staged };
}

describe('files that are sent', () => {
	test('lie under their names in a folder of their own until they are received', async () => {
		const { desk, begin, file, staged, tasks, ends } = deskWithWorker();
		const id = begin();
		expect(id).toMatch(/^[0-9a-f]{32}$/);
		expect(await desk.add(id, 'faxe/familier.csv', file('a'))).toBeNull();
		expect(await desk.add(id, 'faxe/noter.docx', file('b'))).toBeNull();
		expect(await desk.add(id, 'faxe/tom.csv', null)).toBeNull();
		desk.check(id, 3);
		const path = tasks[0]?.path ?? '';
		expect(path).toMatch(/\/faxe$/);
		expect(readdirSync(path)).toEqual(['familier.csv', 'noter.docx', 'tom.csv']);
		expect(readFileSync(join(path, 'familier.csv'), 'utf8')).toBe('a');
		// Only a table's content is needed.
		expect(readFileSync(join(path, 'noter.docx'), 'utf8')).toBe('');
		await ends(result);
		expect(staged()).toEqual([id]);
		desk.store(id);
		await ends(stored);
		expect(staged()).toEqual([]);
		expect(desk.find(id)?.state).toMatchObject({ phase: 'checked', result: { outcome: 'stored' } });
	});

	test('a workbook that comes alone is opened as itself', async () => {
		const { desk, begin, file, tasks } = deskWithWorker();
		const id = begin();
		await desk.add(id, 'faxe.xlsx', file());
		desk.check(id, 1);
		expect(tasks[0]?.path).toMatch(/\/dataleverance\/faxe\.xlsx$/);
	});

	test.each([
		['bad-name', ['../familier.csv']],
		['name-twice', ['faxe/familier.csv', 'faxe/familier.csv']],
		['two-folders', ['faxe/familier.csv', 'greve/familier.csv']],
		['two-folders', ['familier.csv', 'greve/familier.csv']],
		['too-many-files', Array.from({ length: MOST_FILES + 1 }, (_, at) => `${at}.csv`)]
	] as const)('are refused, and nothing is left of them: %s', async (why, names) => {
		const { desk, begin, file, staged } = deskWithWorker();
		const id = begin();
		const refusals: unknown[] = [];
		for (const name of names) refusals.push(await desk.add(id, name, file()));
		expect(refusals.at(-1)).toBe(why);
		expect(refusals.slice(0, -1).every((refusal) => refusal === null)).toBe(true);
		expect(desk.find(id)?.state).toEqual({ phase: 'failed', why });
		expect(staged()).toEqual([]);
		expect(await desk.add(id, 'familier.csv', file())).toBe('interrupted');
	});

	test('are limited together, not one by one', async () => {
		const upload = { state: { phase: 'arriving' }, files: 1, bytes: LARGEST_UPLOAD - 3, incoming: 0, cprNames: [] };
		const nearlyFull = { ...upload, folder: null, staged: temporaryFolder() } as unknown as Upload;
		expect(await addFile(nearlyFull, 'a.csv', new Blob(['123']).stream())).toBeNull();
		expect(await addFile(nearlyFull, 'b.csv', new Blob(['4']).stream())).toBe('too-large');
	});

	test('none is an answer of its own, and one that is still coming in is not checked', () => {
		const { desk, begin, tasks } = deskWithWorker();
		const none = begin();
		desk.check(none, 0);
		expect(desk.find(none)?.state).toEqual({ phase: 'failed', why: 'no-files' });
		const late = begin();
		const added = desk.add(late, 'a.csv', new ReadableStream({ pull: () => new Promise(() => undefined) }));
		desk.check(late, 1);
		expect(desk.find(late)?.state).toEqual({ phase: 'failed', why: 'interrupted' });
		expect(tasks).toEqual([]);
		void added;
	});

	test('one that did not arrive makes it no delivery: what is missing is not taken for what was not delivered', async () => {
		const { desk, begin, file, staged } = deskWithWorker();
		const id = begin();
		await desk.add(id, 'faxe/familier.csv', file());
		desk.check(id, 2);
		expect(desk.find(id)?.state).toEqual({ phase: 'failed', why: 'interrupted' });
		expect(staged()).toEqual([]);
	});

	test('a name like a CPR number is handed on as it may be shown', async () => {
		const { desk, begin, file, tasks, database } = deskWithWorker();
		const id = begin();
		await desk.add(id, 'faxe/010190-1234.csv', file());
		desk.check(id, 1);
		expect(tasks[0]?.cprNames).toEqual(['faxe/….csv']);
		expect(readdirSync(`${database}.uploads`, { recursive: true }).join()).not.toContain('010190');
	});
});

describe('the line', () => {
	test('takes one at a time, and tells the others how many are before them', async () => {
		const { desk, sent, tasks, ends } = deskWithWorker();
		const [first, second, third] = [await sent(), await sent(), await sent()];
		expect(tasks).toHaveLength(1);
		expect(desk.find(first)?.state.phase).toBe('working');
		expect(desk.find(second)?.state).toEqual({ phase: 'waiting', ahead: 1 });
		expect(desk.find(third)?.state).toEqual({ phase: 'waiting', ahead: 2 });
		await ends(result);
		expect(tasks).toHaveLength(2);
		expect(desk.find(third)?.state).toEqual({ phase: 'waiting', ahead: 1 });
	});

	test('asking twice to receive is asking once, also while it is stored and afterwards', async () => {
		const { desk, sent, tasks, ends } = deskWithWorker();
		const id = await sent();
		await ends(result);
		desk.store(id);
		desk.store(id);
		await ends(stored);
		desk.store(id);
		expect(tasks.map(({ purpose }) => purpose)).toEqual(['check', 'store']);
	});

	test.each(['refused', 'already-held'] as const)('what is %s is not stored', async (outcome) => {
		const { desk, sent, tasks, ends } = deskWithWorker();
		const id = await sent();
		await ends({ ...result, outcome });
		desk.store(id);
		expect(tasks).toHaveLength(1);
	});

	test('a worker that ends badly leaves nothing, and the next has its turn', async () => {
		const { desk, sent, staged, ends } = deskWithWorker();
		const [first, second] = [await sent(), await sent()];
		await ends('died');
		expect(desk.find(first)?.state).toEqual({ phase: 'failed', why: 'died' });
		expect(staged()).toEqual([second]);
		expect(desk.find(second)?.state.phase).toBe('working');
	});
});

describe('what was sent is wiped', () => {
	test('at once where it may not lie here; what was found stays', async () => {
		const { sent, ends, tasks } = deskWithWorker();
		await sent();
		const folder = tasks[0]?.folder ?? '';
		for (const name of ['items.jsonl', MARKED]) writeFileSync(join(folder, name), '');
		await ends({ ...result, outcome: 'refused', isWiped: true });
		expect(readdirSync(folder)).toEqual(['items.jsonl']);
	});

	test('when it is discarded, whether it waits, is checked, or has been', async () => {
		const { desk, sent, staged, tasks, ends } = deskWithWorker();
		const [checked, waiting] = [await sent(), await sent()];
		desk.discard(waiting);
		expect(staged()).toEqual([checked]);
		desk.discard(checked);
		expect(tasks[0]?.isStopped).toBe(true);
		expect(staged()).toEqual([]);
		// The worker may write until it has stopped.
		mkdirSync(tasks[0]?.folder ?? '', { recursive: true });
		await ends(result);
		expect(desk.list()).toEqual([]);
		expect(staged()).toEqual([]);
		const later = await sent();
		await ends({ ...result, outcome: 'refused' });
		desk.discard(later);
		expect(staged()).toEqual([]);
	});

	test('not while it is being stored', async () => {
		const { desk, sent, tasks, ends } = deskWithWorker();
		const id = await sent();
		await ends(result);
		desk.store(id);
		desk.discard(id);
		expect(tasks[1]?.isStopped).toBe(false);
		await ends(stored);
		expect(desk.find(id)?.state).toMatchObject({ phase: 'checked', result: { delivery: 1 } });
	});

	test('after an hour, but for what is waiting or worked on', async () => {
		const { desk, sent, staged, clock, ends } = deskWithWorker();
		const checked = await sent();
		await ends({ ...result, outcome: 'refused' });
		const [working, waiting] = [await sent(), await sent()];
		clock.now = new Date(clock.now.getTime() + KEPT_MINUTES * 60_000 - 1);
		desk.sweep();
		expect(staged()).toHaveLength(3);
		clock.now = new Date(clock.now.getTime() + 1);
		desk.sweep();
		expect(staged().toSorted()).toEqual([working, waiting].toSorted());
		expect(desk.find(checked)).toBeNull();
	});

	test('when the server starts, and when it stops', async () => {
		const { desk, sent, database, staged } = deskWithWorker();
		await sent();
		expect(staged()).toHaveLength(1);
		desk.close();
		expect(staged()).toEqual([]);
		mkdirSync(join(`${database}.uploads`, 'left'), { recursive: true });
		receivingDesk({
			database,
			root: '/',
			secret: undefined,
			now: () => new Date(),
			run: () => ({ done: new Promise(() => undefined), stop: () => undefined })
		});
		expect(staged()).toEqual([]);
	});
});

describe('an upload of Faxe', () => {
	const [faxe, colleague, holbaek] = [
		coordinatorOf('320'),
		coordinatorOf('320', { id: 'other' }),
		coordinatorOf('316')
	];
	const others = [
		['a coordinator of Holbæk', holbaek],
		['an account of the demonstration', coordinatorOf('320', { isDemonstration: true })],
		['a steering group member of Faxe', coordinatorOf('320', { role: 'steering' })],
		['an evaluator', { ...faxe, role: 'evaluator', municipality: null, hasSecondFactor: true }],
		['an administrator', { ...faxe, role: 'administrator', municipality: null, hasSecondFactor: true }],
		['nobody', null]
	] as const;

	// The authority: what the desk does for an id that nobody was given.
	test.each(others)('is to %s as if it had never been begun', async (_name, user) => {
		const { desk, begin, sent, file, tasks, ends, staged } = deskWithWorker();
		const theirs = desk.of(user);
		const unknown = 'f'.repeat(32);
		const arriving = begin();
		for (const id of [unknown, arriving]) expect(await theirs.add(id, 'faxe/planer.csv', file())).toBe('interrupted');
		expect(await desk.add(arriving, 'faxe/familier.csv', file())).toBeNull();
		theirs.check(arriving, 1);
		expect(tasks).toEqual([]);
		expect(desk.find(arriving)?.state).toEqual({ phase: 'arriving' });

		const checked = await sent();
		await ends(result);
		expect([theirs.find(unknown), theirs.find(checked), theirs.list()]).toEqual([null, null, []]);
		theirs.store(checked);
		theirs.discard(checked);
		theirs.discard(arriving);
		expect(tasks).toHaveLength(1);
		expect(staged().toSorted()).toEqual([arriving, checked].toSorted());
		expect(desk.list()).toHaveLength(2);
	});

	test('is there for a colleague, and whoever asks for something is named to the worker', async () => {
		const { desk, sent, ends, tasks } = deskWithWorker();
		const id = await sent();
		await ends(result);
		desk.of(colleague).store(id);
		expect(tasks.map(({ purpose, sender }) => [purpose, sender.id])).toEqual([
			['check', faxe.id],
			['store', 'other']
		]);
	});

	test('is seen by nobody of the municipality that its sender goes over to', async () => {
		const { desk, sent } = deskWithWorker();
		const id = await sent();
		const moved = desk.of({ ...faxe, municipality: '316' });
		expect([moved.find(id), moved.list()]).toEqual([null, []]);
	});

	test.each(others.slice(2))('cannot be begun by %s', (_name, user) => {
		const { desk } = deskWithWorker();
		expect(() => desk.of(user).begin('da')).toThrow();
	});

	test('does not lose its room to the many of Holbæk, and a single one of Holbæk gets room', async () => {
		const { desk, sent, ends } = deskWithWorker();
		const theirs = desk.of(holbaek);
		const ofFaxe = await sent();
		await ends({ ...result, outcome: 'refused' });
		for (let at = 0; at < 2 * MOST_UPLOADS; at += 1) {
			const id = theirs.begin('da') ?? '';
			await theirs.add(id, 'holbaek/familier.csv', new Blob(['x']).stream());
			theirs.check(id, 1);
			await ends({ ...result, outcome: 'refused' });
		}
		expect(desk.find(ofFaxe)).not.toBeNull();
		expect(theirs.list()).toHaveLength(MOST_UPLOADS - 1);
		expect(desk.begin('da')).not.toBeNull();
		expect([desk.list().length, theirs.list().length]).toEqual([2, MOST_UPLOADS - 2]);
	});
});

describe('the room', () => {
	test('of an upload that was begun and left is given to the next after ten minutes', () => {
		const { desk, begin, clock } = deskWithWorker();
		for (let at = 0; at < MOST_UPLOADS - 1; at += 1) begin();
		const arriving = begin();
		const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({ pull: () => new Promise(() => undefined) });
		void desk.add(arriving, 'faxe/familier.csv', endless);
		clock.now = new Date(clock.now.getTime() + LEFT_MINUTES * 60_000 - 1);
		expect(desk.begin('da')).toBeNull();
		clock.now = new Date(clock.now.getTime() + 1);
		for (let at = 0; at < MOST_UPLOADS - 1; at += 1) begin();
		expect(desk.begin('da')).toBeNull();
		expect(desk.find(arriving)).not.toBeNull();
	});

	test('is as large as it is said to be', () => {
		const { desk, begin } = deskWithWorker();
		for (let at = 0; at < MOST_UPLOADS; at += 1) begin();
		expect(desk.begin('da')).toBeNull();
	});

	test('is made by wiping the oldest that is done: mending and sending again is never refused', async () => {
		const { desk, sent, staged, ends } = deskWithWorker();
		const ids: string[] = [];
		for (let at = 0; at < MOST_UPLOADS + 2; at += 1) {
			ids.push(await sent());
			await ends({ ...result, outcome: 'refused' });
		}
		expect(staged().toSorted()).toEqual(ids.slice(2).toSorted());
		expect(desk.find(ids[0] ?? '')).toBeNull();
	});
});
