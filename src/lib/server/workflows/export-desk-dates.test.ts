import { writeFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dayOfIso } from '#lib/trial/day.ts';
import { tableNames } from '#lib/trial/delivery-schema.ts';
import type { User } from '#lib/trial/user.ts';
import { familyFile, familyRecord } from '../../../../tests/support/family-file.ts';
import { migrations } from '../../../../tests/support/receive.ts';
import { storeDelivery } from '../../../../tests/replicate/store-delivery.ts';
import { everyEntry } from '../store/log-entries.ts';
import { openTemporaryStore, type Store } from '../store/open-store.ts';
import { answerDates } from './calendar-dates/answer-dates.ts';
import { askForDates } from './calendar-dates/ask-for-dates.ts';
import { dateRequestsOf } from '../store/date-requests.ts';
import { deskWithWorker, fetchedBy } from '../../../../tests/support/export-desk.ts';
import { eraseLogged } from './logged-erasure.ts';
import { folderOfPackages, wipePackages } from './packages-beside.ts';

const somebody = (role: User['role'], id: string, municipality: string | null = null): User => ({
	...{ id, role, municipality, isDemonstration: false, hasSecondFactor: true }
});
const anna = somebody('evaluator', 'anna');
const bo = somebody('evaluator', 'bo');
const typed = { purpose: 'Følge ydelser over sommerferien', edition: null, isConfirmed: true };

let store: Store;
beforeEach(() => {
	store = openTemporaryStore(migrations);
	const families = [familyFile({ family: familyRecord() })];
	const tables = new Set(tableNames);
	storeDelivery(store, { municipality: '320', cutoff: dayOfIso('2020-12-15'), tables, families });
});
afterEach(() => {
	store.close();
});

const refusals = () =>
	[...everyEntry(store.log.sqlite)]
		.filter(({ action }) => action === 'export-refused')
		.map(({ actor, subject }) => [actor, subject]);

const actions = () => [...everyEntry(store.log.sqlite)].map(({ action }) => action);

/** Anna asks, and as many as are named approve. Gives the number of her request. */
function asked(now: Date, ...municipalities: readonly string[]): number {
	expect(askForDates(store, anna, typed, now)).toBeNull();
	const [request] = dateRequestsOf(store);
	if (!request) throw new Error('nobody has asked');
	for (const municipality of municipalities) {
		const approver = somebody('coordinator', `of${municipality}`, municipality);
		expect(answerDates(store, approver, { sha256: request.sha256, answer: 'approved' }, now)).toBeNull();
	}
	return request.id;
}

describe('a package with calendar dates', () => {
	test('is made of what was approved, and fetching it uses the approval up', async () => {
		const { desk, clock, tasks, ends } = deskWithWorker(store);
		const request = asked(clock.now, '320', '316');
		expect(desk.orderDates(anna, request)).toBeNull();
		expect(tasks[0]?.task).toMatchObject({ purpose: typed.purpose, edition: null, dates: request });
		await ends('with dates');
		expect(desk.stateFor(anna)).toMatchObject({ phase: 'ready', hasDates: true });
		expect(dateRequestsOf(store)[0]?.ending).toBeNull();
		expect(String(await buffer(fetchedBy(desk, anna)))).toBe('with dates');
		expect(dateRequestsOf(store)[0]?.ending).toMatchObject({ ending: 'fetched', account: 'anna' });

		expect(desk.orderDates(anna, request)).toBe('approval-used');
		expect(refusals()).toEqual([['account-anna', '{"refusal":"approval-used"}']]);
	});

	test('can be made again as long as it was not fetched', async () => {
		const { desk, clock, ends } = deskWithWorker(store);
		const request = asked(clock.now, '320', '316');
		desk.orderDates(anna, request);
		await ends({ why: 'died' });
		expect(desk.orderDates(anna, request)).toBeNull();
		await ends('again');
		expect(String(await buffer(fetchedBy(desk, anna)))).toBe('again');
	});

	test.each([
		['without an approval', [], 'not-approved'],
		['with one', ['320'], 'not-approved']
	] as const)('is refused %s, and logged', (_, municipalities, refusal) => {
		const { desk, clock, tasks } = deskWithWorker(store);
		expect(desk.orderDates(anna, asked(clock.now, ...municipalities))).toBe(refusal);
		expect(refusals()).toEqual([['account-anna', JSON.stringify({ refusal })]]);
		expect(tasks).toEqual([]);
	});

	test('is refused to another evaluator, to another role, and of a number that is none', () => {
		const { desk, clock, tasks } = deskWithWorker(store);
		const request = asked(clock.now, '320', '316');
		expect(desk.orderDates(bo, request)).toBe('no-such-request');
		expect(desk.orderDates(somebody('coordinator', 'anna', '320'), request)).toBe('role');
		expect(desk.orderDates(anna, NaN)).toBe('no-such-request');
		expect(tasks).toEqual([]);
	});

	// It lies ready, and then a municipality has second thoughts; or its approval was used in another process.
	test('that lies ready is not handed over when the approval is gone', async () => {
		const { desk, clock, ends, kept } = deskWithWorker(store);
		desk.orderDates(anna, asked(clock.now, '320', '316'));
		await ends('with dates');
		const [{ sha256 } = { sha256: '' }] = dateRequestsOf(store);
		const refuser = somebody('steering', 'of370', '370');
		expect(answerDates(store, refuser, { sha256, answer: 'refused' }, clock.now)).toBeNull();
		expect(desk.fetch(anna)).toBeNull();
		expect(kept()).toEqual([]);
		expect(desk.stateFor(anna)).toEqual({ phase: 'failed', failure: { why: 'not-approved' } });
		expect(refusals()).toEqual([['account-anna', '{"refusal":"not-approved"}']]);
	});

	// What uses the approval up is told before it can have happened; nothing that can fail comes after.
	test('is handed over when the approval is used up, though the log takes nothing more', async () => {
		const { desk, clock, ends } = deskWithWorker(store);
		const request = asked(clock.now, '320', '316');
		desk.orderDates(anna, request);
		await ends('with dates');
		store.log.sqlite.exec(`CREATE TEMP TRIGGER full BEFORE INSERT ON main.log WHEN NEW.action = 'package-fetched'
			BEGIN SELECT RAISE(ABORT, 'full'); END`);
		expect(String(await buffer(fetchedBy(desk, anna)))).toBe('with dates');
		expect(actions().slice(-2)).toEqual(['calendar-dates-begun', 'calendar-dates-settled']);
	});

	test('is not handed over where the log cannot be written, and keeps its approval', async () => {
		const { desk, clock, ends, kept } = deskWithWorker(store);
		const request = asked(clock.now, '320', '316');
		desk.orderDates(anna, request);
		await ends('with dates');
		store.log.sqlite.exec(`CREATE TEMP TRIGGER full BEFORE INSERT ON main.log BEGIN SELECT RAISE(ABORT, 'full'); END`);
		expect(desk.fetch(anna)).toBeNull();
		store.log.sqlite.exec('DROP TRIGGER temp.full');
		expect(dateRequestsOf(store)[0]?.ending).toBeNull();
		expect(kept()).toEqual([]);
	});

	test('that was never fetched is noted as expired when somebody sweeps', () => {
		const { desk, clock } = deskWithWorker(store);
		asked(clock.now, '320', '316');
		clock.now = new Date(clock.now.getTime() + 8 * 24 * 60 * 60 * 1000);
		desk.sweep();
		expect(dateRequestsOf(store)[0]?.ending).toMatchObject({ ending: 'expired' });
	});
});

describe('an erasure', () => {
	const eraseFaxe = () => eraseLogged(store, { municipality: '320', family: null }, '2021-01-22T00:00:00.000Z');

	test('takes away what lies ready, and what is being made when it comes', async () => {
		const { desk, ends, kept } = deskWithWorker(store);
		desk.order(anna, typed);
		await ends('rows');
		await eraseFaxe();
		expect(desk.fetch(anna)).toBeNull();
		expect(kept()).toEqual([]);
		expect(desk.stateFor(anna)).toEqual({ phase: 'failed', failure: { why: 'erased' } });

		desk.order(anna, typed);
		storeDelivery(store, {
			...{ municipality: '320', cutoff: dayOfIso('2020-12-31'), tables: new Set(tableNames) },
			families: [familyFile({ family: familyRecord() })]
		});
		await eraseFaxe();
		await ends('rows of before');
		expect(kept()).toEqual([]);
		expect(desk.stateFor(anna)).toEqual({ phase: 'failed', failure: { why: 'erased' } });
	});

	test('leaves what was ordered after it', async () => {
		const { desk, ends } = deskWithWorker(store);
		await eraseFaxe();
		desk.order(anna, typed);
		await ends('rows');
		expect(desk.stateFor(anna)).toMatchObject({ phase: 'ready' });
	});

	test('on the command line wipes the files, of whatever process', async () => {
		const { desk, database, ends, kept } = deskWithWorker(store);
		desk.order(anna, typed);
		await ends('rows');
		writeFileSync(`${folderOfPackages(database)}/left.zip`, 'of a server that was killed');
		expect(wipePackages(database)).toBe(true);
		expect(kept()).toEqual([]);
		expect(wipePackages(database)).toBe(false);
	});
});
