import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nextEdition, deliver, type Quarter } from '../../../../../tests/disclosure/trial-history.ts';
import { familyFile, familyRecord } from '../../../../../tests/support/family-file.ts';
import { migrations } from '../../../../../tests/support/receive.ts';
import { DAYS_TO_ANSWER, DAYS_TO_FETCH } from '#lib/trial/date-request.ts';
import { roles, type Role } from '#lib/trial/role.ts';
import type { User } from '#lib/trial/user.ts';
import { beginChange, endOwnChange } from '../../access/log-change.ts';
import { dateRequestsOf } from '../../store/date-requests.ts';
import { everyEntry } from '../../store/log-entries.ts';
import { openTemporaryStore, type Store } from '../../store/open-store.ts';
import { answerDates } from './answer-dates.ts';
import { askForDates } from './ask-for-dates.ts';
import { dateStanding } from './date-standing.ts';
import { expireDates } from './expire-dates.ts';
import { approvedDates, useDates } from './use-dates.ts';

/*
 * Who gets calendar dates: an evaluator who asked, for one purpose and certain deliveries, once, within a time, when two
 * people of different municipalities have approved it (decision 56).
 */

const somebody = (role: Role, id: string, municipality: string | null = null): User => ({
	...{ id, role, municipality, isDemonstration: false, hasSecondFactor: true }
});
const anna = somebody('evaluator', 'anna');
const bo = somebody('evaluator', 'bo');
const faxe = somebody('coordinator', 'faxe', '320');
const faxeToo = somebody('steering', 'faxetoo', '320');
const holbaek = somebody('steering', 'holbaek', '316');
const naestved = somebody('coordinator', 'naestved', '370');

const monday = new Date('2021-02-01T09:00:00.000Z');
const daysOn = (days: number, from = monday) => new Date(from.getTime() + days * 24 * 60 * 60 * 1000);
const typed = { purpose: 'Følge ydelser over sommerferien', edition: null, isConfirmed: true };

const families = Array.from({ length: 12 }, (_, at) => familyFile({ family: familyRecord({ family: at + 1 }) }));
const first: Quarter = { cutoff: '2020-09-30', families: { '320': families } };
const later: Quarter = { cutoff: '2020-12-31', families: { '320': families } };

let store: Store;
beforeEach(async () => {
	store = openTemporaryStore(migrations);
	await nextEdition(store, first);
});
afterEach(() => {
	store.close();
});

/** What the log says from here on, without what was logged before. */
function logFromHere(): () => (readonly [actor: string, action: string, subject: Record<string, unknown>])[] {
	const before = [...everyEntry(store.log.sqlite)].length;
	return () =>
		[...everyEntry(store.log.sqlite)]
			.slice(before)
			.map(({ actor, action, subject }) => [actor, action, JSON.parse(subject) as Record<string, unknown>]);
}

const newest = () => {
	const [request] = dateRequestsOf(store);
	if (!request) throw new Error('nobody has asked');
	return request;
};
const answer = (user: User | null, given: 'approved' | 'refused' = 'approved', at = monday) =>
	answerDates(store, user, { sha256: newest().sha256, answer: given }, at);
const standing = (at = monday) => dateStanding(store, newest(), at);
const mayGet = (user: User, at = monday) => approvedDates(store, { account: user.id, request: newest().id }, at);

function approved(): void {
	expect(askForDates(store, anna, typed, monday)).toBeNull();
	expect(answer(faxe)).toBeNull();
	expect(answer(holbaek)).toBeNull();
}

describe('asking', () => {
	test('keeps who asks, what for and of which deliveries, and is logged without the purpose', () => {
		const logged = logFromHere();
		expect(askForDates(store, anna, { ...typed, purpose: ` ${typed.purpose}\n` }, monday)).toBeNull();
		const { asked, sha256, id } = newest();
		expect(asked).toMatchObject({ account: 'anna', purpose: typed.purpose, edition: null });
		expect(asked.deliveries.map((one) => one.id)).toEqual([1]);
		const subject = { request: id, step: 'asked', sha256, municipality: null };
		expect(logged()).toEqual([
			['account-anna', 'calendar-dates-begun', subject],
			['account-anna', 'calendar-dates-settled', { ...subject, begun: expect.any(Number) as number }]
		]);
		expect(standing()).toBe('awaiting');
	});

	test.each(roles.filter((role) => role !== 'evaluator'))('is refused to a %s, and logged', (role) => {
		const logged = logFromHere();
		expect(askForDates(store, somebody(role, 'x', '320'), typed, monday)).toBe('role');
		expect(logged()).toEqual([['account-x', 'export-refused', { refusal: 'role' }]]);
		expect(dateRequestsOf(store)).toEqual([]);
	});

	test('is refused to an evaluator without a second factor', () => {
		expect(askForDates(store, { ...anna, hasSecondFactor: false }, typed, monday)).toBe('role');
	});

	test.each([
		[{ purpose: 'kort' }, 'too-short'],
		[{ purpose: 'Familien 010203-1234' }, 'cpr-like'],
		[{ isConfirmed: false }, 'not-confirmed'],
		[{ edition: '2019-9' }, 'no-such-edition']
	] as const)('with %j is refused as %s', (changed, refusal) => {
		expect(askForDates(store, anna, { ...typed, ...changed }, monday)).toBe(refusal);
		expect(dateRequestsOf(store)).toEqual([]);
	});

	test('again is refused as long as the first waits or can be used, and to nobody else', () => {
		approved();
		expect(askForDates(store, anna, typed, monday)).toBe('asked-already');
		expect(askForDates(store, bo, typed, monday)).toBeNull();
	});

	test('again is taken when the first is over', () => {
		approved();
		expect(answer(naestved, 'refused')).toBeNull();
		expect(askForDates(store, anna, typed, monday)).toBeNull();
	});

	test('is refused where nothing is delivered', () => {
		const empty = openTemporaryStore(migrations);
		expect(askForDates(empty, anna, typed, monday)).toBe('no-deliveries');
		empty.close();
	});
});

describe('answering', () => {
	beforeEach(() => {
		expect(askForDates(store, anna, typed, monday)).toBeNull();
	});

	test('two of different municipalities approve it, and each is logged', () => {
		const logged = logFromHere();
		expect(answer(faxe)).toBeNull();
		expect(standing()).toBe('awaiting');
		expect(answer(holbaek)).toBeNull();
		expect(standing()).toBe('approved');
		expect(logged().map(([actor, action, { step, municipality }]) => [actor, action, step, municipality])).toEqual([
			['account-faxe', 'calendar-dates-begun', 'approved', '320'],
			['account-faxe', 'calendar-dates-settled', 'approved', '320'],
			['account-holbaek', 'calendar-dates-begun', 'approved', '316'],
			['account-holbaek', 'calendar-dates-settled', 'approved', '316']
		]);
	});

	test('two of the same municipality do not', () => {
		expect(answer(faxe)).toBeNull();
		expect(answer(faxeToo)).toBeNull();
		expect(standing()).toBe('awaiting');
		expect(mayGet(anna)).toBe('not-approved');
	});

	// Two of one municipality may both approve: that one did says nothing of the other, whose transaction came to nothing.
	test('one that was rolled back is told as such, though another of the municipality has approved', () => {
		expect(answer(faxe)).toBeNull();
		const logged = logFromHere();
		const { id: request, sha256 } = newest();
		const subject = { request, step: 'approved', sha256, municipality: '320' } as const;
		endOwnChange(store, beginChange(store, 'account-faxetoo', 'calendar-dates-begun', subject));
		expect(logged().map(([, action]) => action)).toEqual(['calendar-dates-begun', 'calendar-dates-not-settled']);
	});

	test('approving twice is approving once', () => {
		expect(answer(faxe)).toBeNull();
		const logged = logFromHere();
		expect(answer(faxe)).toBeNull();
		expect(newest().approvals).toHaveLength(1);
		expect(logged()).toEqual([]);
	});

	test.each(['evaluator', 'reader', 'administrator'] as const)('is refused to a %s, and logged', (role) => {
		const logged = logFromHere();
		expect(answer(somebody(role, 'x', '320'))).toBe('role');
		expect(logged()).toEqual([['account-x', 'export-refused', { refusal: 'role' }]]);
		expect(newest().approvals).toEqual([]);
	});

	test('is refused to a coordinator of no municipality', () => {
		expect(answer({ ...faxe, municipality: null })).toBe('role');
		expect(newest().approvals).toEqual([]);
	});

	// Whoever asked as an evaluator and is a coordinator by now.
	test('is refused to whoever asked, and logged', () => {
		const logged = logFromHere();
		expect(answer(somebody('coordinator', 'anna', '320'))).toBe('own-request');
		expect(answer(somebody('coordinator', 'anna', '320'), 'refused')).toBe('own-request');
		expect(logged().map(([, , subject]) => subject)).toEqual([{ refusal: 'own-request' }, { refusal: 'own-request' }]);
	});

	test('one refusal ends it, also after approvals; then nothing is answered any more', () => {
		expect(answer(faxe)).toBeNull();
		expect(answer(holbaek)).toBeNull();
		const logged = logFromHere();
		expect(answer(naestved, 'refused')).toBeNull();
		expect(standing()).toBe('refused');
		expect(mayGet(anna)).toBe('not-approved');
		expect(answer(faxeToo)).toBe('answered');
		expect(logged().map(([, action, { step, refusal }]) => [action, step ?? refusal])).toEqual([
			['calendar-dates-begun', 'refused'],
			['calendar-dates-settled', 'refused'],
			['export-refused', 'answered']
		]);
	});

	test('is not taken of a request that is not there', () => {
		const asked = { sha256: '0'.repeat(64), answer: 'approved' } as const;
		expect(answerDates(store, faxe, asked, monday)).toBe('no-such-request');
	});

	test('is not taken when the deliveries are others, nor when the time is over', () => {
		expect(answer(faxe, 'approved', daysOn(DAYS_TO_ANSWER))).toBe('approval-expired');
		deliver(store, later, '2021-02-02T00:00:00.000Z');
		expect(answer(faxe)).toBe('outdated');
		expect(newest().approvals).toEqual([]);
	});
});

describe('using an approval', () => {
	test('gives what was asked for, to whoever asked, once', () => {
		approved();
		const { id: request, sha256 } = newest();
		expect(mayGet(anna)).toMatchObject({ request, sha256, purpose: typed.purpose, edition: null });
		const logged = logFromHere();
		expect(useDates(store, anna, request, monday)).toBeNull();
		expect(standing()).toBe('fetched');
		expect(logged().map(([actor, action, { step }]) => [actor, action, step])).toEqual([
			['account-anna', 'calendar-dates-begun', 'fetched'],
			['account-anna', 'calendar-dates-settled', 'fetched']
		]);
		expect(useDates(store, anna, request, monday)).toBe('approval-used');
		expect(mayGet(anna)).toBe('approval-used');
	});

	test('is refused to anybody else', () => {
		approved();
		expect(mayGet(bo)).toBe('no-such-request');
		expect(useDates(store, bo, newest().id, monday)).toBe('no-such-request');
		expect(approvedDates(store, { account: 'anna', request: 99 }, monday)).toBe('no-such-request');
		expect(approvedDates(store, { account: 'anna', request: NaN }, monday)).toBe('no-such-request');
	});

	test('is refused without an approval, and with one only', () => {
		expect(askForDates(store, anna, typed, monday)).toBeNull();
		expect(useDates(store, anna, newest().id, monday)).toBe('not-approved');
		expect(answer(faxe)).toBeNull();
		expect(useDates(store, anna, newest().id, monday)).toBe('not-approved');
	});

	test('is refused when other deliveries are current, and for an edition when its rows are not handed out', () => {
		approved();
		deliver(store, later, '2021-02-02T00:00:00.000Z');
		expect(mayGet(anna)).toBe('outdated');

		expect(askForDates(store, bo, { ...typed, edition: '2020-1' }, monday)).toBeNull();
		expect(answer(faxe)).toBeNull();
		expect(answer(holbaek)).toBeNull();
		expect(mayGet(bo)).toMatchObject({ edition: '2020-1' });
		store.sqlite.prepare('UPDATE deliveries SET withdrawn_at = ? WHERE id = 1').run('2021-02-02');
		expect(mayGet(bo)).toBe('outdated');
	});

	// An invariant: a time that is over is over to the millisecond, and it runs from the approval that decided.
	test('is refused when its time is over', () => {
		expect(askForDates(store, anna, typed, monday)).toBeNull();
		expect(answer(faxe)).toBeNull();
		const decided = daysOn(DAYS_TO_ANSWER - 1);
		expect(answer(faxeToo, 'approved', daysOn(3))).toBeNull();
		expect(answer(holbaek, 'approved', decided)).toBeNull();
		expect(answer(naestved, 'approved', daysOn(1, decided))).toBeNull();
		const over = daysOn(DAYS_TO_FETCH, decided);
		expect(mayGet(anna, new Date(over.getTime() - 1))).toHaveProperty('request');
		expect(mayGet(anna, over)).toBe('approval-expired');
		expect(useDates(store, anna, newest().id, over)).toBe('approval-expired');
	});

	test('that was never approved is over after its time, and that is noted and logged once', () => {
		expect(askForDates(store, anna, typed, monday)).toBeNull();
		const logged = logFromHere();
		expireDates(store, new Date(daysOn(DAYS_TO_ANSWER).getTime() - 1));
		expect(logged()).toEqual([]);
		expireDates(store, daysOn(DAYS_TO_ANSWER));
		expireDates(store, daysOn(DAYS_TO_ANSWER + 1));
		expect(newest().ending).toMatchObject({ ending: 'expired', account: null });
		expect(logged().map(([actor, action, { step }]) => [actor, action, step])).toEqual([
			['server', 'calendar-dates-begun', 'expired'],
			['server', 'calendar-dates-settled', 'expired']
		]);
	});

	test('is not to be had by altering what was asked', () => {
		approved();
		store.sqlite.exec('DROP TRIGGER date_requests_update');
		store.sqlite.exec(`UPDATE date_requests SET content = replace(content, 'sommer', 'vinter')`);
		expect(() => mayGet(anna)).toThrow('differs from what was asked');
	});

	test('is not done without the log', () => {
		approved();
		store.log.sqlite.exec('DROP TABLE log');
		expect(useDates(store, anna, newest().id, monday)).toBe('log-unusable');
		expect(newest().ending).toBeNull();
	});
});
