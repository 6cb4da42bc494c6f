import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessDesk, type AccessDesk } from '../access/access-desk.ts';
import { demonstrationUser } from '../access/demonstration-user.ts';
import { beginChange, endOwnChange } from '../access/log-change.ts';
import { verifyLog } from '../access/verify-log.ts';
import type { User } from '#lib/trial/user.ts';
import { isOutcome, views } from '#lib/trial/views.ts';
import { currentDeliveries } from '../store/deliveries.ts';
import { pendingDraft } from '../store/drafts.ts';
import { contentOf, editionsOf } from '../store/editions.ts';
import { everyEntry } from '../store/log-entries.ts';
import { migrationsIn, openTemporaryStore, type Store } from '../store/open-store.ts';
import { addProtocol, currentProtocol } from '../store/protocols.ts';
import { approveDraft } from './approve-edition.ts';
import { editionsNow, shownReader } from './current-edition.ts';
import { draftEdition } from './draft-edition.ts';
import { firstSyntheticEdition } from './first-edition.ts';
import { withdrawDelivery } from './past-deliveries.ts';
import { eraseLogged } from './logged-erasure.ts';
import { rebuildEdition } from './rebuild-edition.ts';
import { seedTrial } from './seed-trial.ts';
import { showDraft } from './show-draft.ts';

const root = fileURLToPath(new URL('../../../..', import.meta.url));
const at = '2020-03-01T09:00:00.000Z';
const code = 'a version of the code';

/** A database of its own with the synthetic trial in it, and its people. */
async function newTrial(): Promise<{ readonly store: Store; readonly access: AccessDesk }> {
	const store = openTemporaryStore(migrationsIn(root));
	await seedTrial(store, `${root}/seeds`, { actor: 'command-line', receivedAt: at });
	return { store, access: accessDesk({ store, origin: 'http://localhost', providers: [] }) };
}

const draft = (store: Store) => draftEdition(store, { code, actor: 'command-line', at });
const hashOfDraft = (store: Store) => pendingDraft(store)?.sha256 ?? '';

describe('the first edition of the synthetic trial', () => {
	let store: Store;
	let access: AccessDesk;
	let people: Record<'faxe' | 'holbaek' | 'steering' | 'reader', User>;

	beforeAll(async () => {
		({ store, access } = await newTrial());
		const person = async (name: string) => {
			const user = await demonstrationUser(access, name);
			if (user === null) throw new Error(`no account of the demonstration: ${name}`);
			return user;
		};
		people = {
			faxe: await person('coordinator-320'),
			holbaek: await person('coordinator-316'),
			steering: await person('steering'),
			reader: await person('reader')
		};
	});
	afterAll(() => {
		store.close();
	});

	test('is not there before anybody has approved anything', () => {
		expect(shownReader(store)()).toEqual({ edition: null, hasDeliveries: true });
	});

	test('is a draft first, which its approvers see and nobody else', async () => {
		expect(await draft(store)).toEqual({ outcome: 'made' });
		expect(showDraft(store, people.faxe)?.content.deliveries).toHaveLength(3);
		expect(showDraft(store, people.steering)?.isOutdated).toBe(false);
		expect(showDraft(store, people.reader)).toBeNull();
		expect(showDraft(store, null)).toBeNull();
		expect(shownReader(store)().edition).toBeNull();
	});

	test('takes two municipalities that approve just what they saw', () => {
		const sha256 = hashOfDraft(store);
		expect(approveDraft(store, people.reader, { sha256, at })).toEqual({ outcome: 'refused' });
		expect(approveDraft(store, null, { sha256, at })).toEqual({ outcome: 'refused' });
		expect(approveDraft(store, people.faxe, { sha256: 'f'.repeat(64), at })).toEqual({ outcome: 'another-draft' });
		expect(approveDraft(store, people.faxe, { sha256, at })).toEqual({ outcome: 'approved' });
		expect(approveDraft(store, people.faxe, { sha256, at })).toEqual({ outcome: 'approved' });
		const another: User = { ...people.faxe, id: 'another' };
		const subject = { draft: pendingDraft(store)?.id ?? 0, sha256, municipality: '320' };
		// Rolled back: that somebody else of the municipality has approved says nothing of it.
		endOwnChange(store, beginChange(store, 'account-another', 'approval-begun', subject));
		const [end] = [...everyEntry(store.log.sqlite)].slice(-1);
		expect(end).toMatchObject({ actor: 'account-another', action: 'draft-not-approved' });
		expect(approveDraft(store, another, { sha256, at })).toEqual({ outcome: 'approved' });
		expect(showDraft(store, people.faxe)?.isApprovedByReader).toBe(true);
		expect(showDraft(store, people.holbaek)?.isApprovedByReader).toBe(false);
		expect(approveDraft(store, people.holbaek, { sha256, at })).toEqual({ outcome: 'edition', number: '2020-1' });
		expect(approveDraft(store, people.holbaek, { sha256, at })).toEqual({ outcome: 'another-draft' });
	});

	test('is what every page reads from then on, until there is another', () => {
		const shown = shownReader(store);
		const { edition } = shown();
		expect(edition?.stamp).toMatchObject({ number: '2020-1', kind: 'registered', synthetic: true });
		expect(edition?.waiting).toEqual([]);
		expect(edition?.approvals.map(({ municipality }) => municipality)).toEqual(['320', '320', '316']);
		expect(shown()).toBe(shown());
	});

	test('is in the log: draft, approvals and the edition with its hash', () => {
		const actions = store.log.sqlite
			.prepare<[], string>(`SELECT action FROM log ORDER BY number`)
			.pluck()
			.all()
			.filter((action) => /draft|approv|edition/.test(action));
		expect(actions.filter((action) => !action.endsWith('-begun'))).toEqual([
			'draft-made',
			...['draft-approved', 'draft-not-approved', 'draft-approved', 'draft-approved', 'edition-made']
		]);
		expect(verifyLog(everyEntry(store.log.sqlite), []).findings).toEqual([]);
	});

	test('is made again byte for byte by the same code, and by no other', async () => {
		const [edition] = editionsNow(store);
		if (!edition) throw new Error('no edition');
		expect(await rebuildEdition(store, edition, code)).toBe('same');
		expect(await rebuildEdition(store, edition, 'another version')).toBe('other-code');
	});

	test('moves no outcomes in a second edition of the same quarter', async () => {
		await draft(store);
		const next = showDraft(store, people.faxe);
		expect(next?.stamp.kind).toBe('quarterly');
		expect(next?.waiting.map(({ view }) => view)).toEqual(views.filter(isOutcome));
		expect(new Set(next?.waiting.map(({ waits }) => waits))).toEqual(new Set(['next-meeting']));
		expect(next?.content.before).toBe(editionsNow(store)[0]?.sha256);
		expect(next?.pages).toEqual(shownReader(store)().edition?.pages);
	});

	test('cannot be approved in a draft whose delivery has been withdrawn since', async () => {
		const sha256 = hashOfDraft(store);
		const [delivery] = currentDeliveries(store).filter(({ municipality }) => municipality === '320');
		expect(withdrawDelivery(store, people.faxe, String(delivery?.id), at)).toBe('withdrawn');
		expect(showDraft(store, people.faxe)?.isOutdated).toBe(true);
		expect(approveDraft(store, people.holbaek, { sha256, at })).toEqual({ outcome: 'outdated' });
		// The edition stands, and is made from what was withdrawn.
		expect(await draft(store)).toEqual({ outcome: 'made' });
		expect(showDraft(store, people.faxe)?.content.deliveries).toHaveLength(2);
		expect(shownReader(store)().edition?.content.deliveries).toHaveLength(3);
	});

	test('is not touched by an erasure, which takes the draft away', async () => {
		const before = editionsOf(store, true).map((edition) => contentOf(store, edition));
		await eraseLogged(store, { municipality: '316', family: null }, at);
		expect(pendingDraft(store)).toBeNull();
		expect(editionsOf(store, true).map((edition) => contentOf(store, edition))).toEqual(before);
		const [edition] = editionsNow(store);
		expect(edition && (await rebuildEdition(store, edition, code))).toBe('erased');
	});

	test('is shown no more once somebody has altered it past the triggers', () => {
		const { sqlite } = store;
		sqlite.exec(`DROP TRIGGER drafts_update; UPDATE drafts SET content = replace(content, '370', '371')`);
		expect(() => shownReader(openAgain(store))()).toThrow('differs from what was approved');
	});
});

/** As a server that starts anew: it remembers nothing that it has read. */
function openAgain(store: Store): Store {
	return { ...store };
}

describe('two editions of the same inputs', () => {
	test('are equal to the byte, whatever the database’s key, the moment and who approves', async () => {
		const made = await Promise.all(
			['2020-03-01T09:00:00.000Z', '2021-07-01T09:00:00.000Z'].map(async (moment) => {
				const { store, access } = await newTrial();
				const number = await firstSyntheticEdition(store, access, { code, at: moment });
				const [edition] = editionsOf(store, true);
				const text = edition && contentOf(store, edition);
				store.close();
				return { number, text };
			})
		);
		expect(made.map(({ number }) => number)).toEqual(['2020-1', '2021-1']);
		expect(made[0]?.text).toBe(made[1]?.text);
		expect(made[0]?.text).not.toMatch(/2020-03-01|2021-07-01/);
	});

	test('are made once: a second call makes none', async () => {
		const { store, access } = await newTrial();
		expect(await firstSyntheticEdition(store, access, { code, at })).toBe('2020-1');
		expect(await firstSyntheticEdition(store, access, { code, at })).toBeNull();
		store.close();
	});
});

describe('without deliveries', () => {
	test('there is nothing to make a draft of', async () => {
		const store = openTemporaryStore(migrationsIn(root));
		expect(await draft(store)).toEqual({ outcome: 'no-deliveries' });
		expect(shownReader(store)()).toEqual({ edition: null, hasDeliveries: false });
		store.close();
	});
});

describe('under a protocol that asks for more to be hidden than the code hides', () => {
	test('no draft is made', async () => {
		const { store } = await newTrial();
		const { protocol } = currentProtocol(store);
		const stricter = { ...protocol, disclosure: { ...protocol.disclosure, fewestFamilies: 15 } };
		addProtocol(store, { protocol: stricter, registeredAt: at, reason: 'prøve', account: null });
		expect(await draft(store)).toEqual({ outcome: 'stricter-protocol' });
		store.close();
	});
});

describe('an edition in which a group waited', () => {
	test('cannot be made again once a family is erased from the older rows', async () => {
		const { store, access } = await newTrial();
		await firstSyntheticEdition(store, access, { code, at });
		const [edition] = editionsNow(store);
		if (!edition) throw new Error('no edition');
		// As if one group had taken its rows from a delivery that is not whole any more.
		const { views: held } = edition.content;
		const [source, ...others] = held.flow.sources;
		const older = { ...held.flow, sources: [{ ...source, sha256: 'f'.repeat(64) }, ...others] };
		const waited = {
			...edition,
			content: { ...edition.content, views: { ...held, flow: older } }
		} as unknown as typeof edition;
		expect(await rebuildEdition(store, edition, code)).toBe('same');
		expect(await rebuildEdition(store, waited, code)).toBe('erased');
		store.close();
	});
});
