import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { coordinatorOf } from '../../../../tests/support/coordinator.ts';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { migrations } from '../../../../tests/support/receive.ts';
import { soundDelivery, writeDelivery, type TextTables } from '../../../../tests/support/sound-delivery.ts';
import { actorOf } from '../access/actor.ts';
import type { Sender } from '../access/sender.ts';
import { openDelivery } from '../delivery/open-delivery.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { currentEstimates } from './current-estimates.ts';
import { afterWithdrawing, deliveryHistory, pastDelivery, warningList, withdrawDelivery } from './past-deliveries.ts';
import { readDelivery } from './read-delivery.ts';
import { receiveDelivery, type Receipt } from './receive-delivery.ts';
import { listChoice, showList } from './show-list.ts';

const faxe = coordinatorOf('320');
const RECEIVED = '2021-01-21T14:00:00.000Z';
const path = () => join(temporaryFolder(), 'x.db');

function withStore<T>(use: (store: Store) => T, at = path()): T {
	const store = openStore({ path: at, migrations });
	const done = () => {
		store.close();
	};
	const used = use(store);
	if (used instanceof Promise) return used.finally(done) as T;
	done();
	return used;
}

async function receive(
	store: Store,
	change: (tables: TextTables) => void = () => undefined,
	sender?: Sender
): Promise<Receipt> {
	const tables = soundDelivery();
	change(tables);
	const source = await openDelivery(writeDelivery(join(temporaryFolder(), 'faxe'), tables));
	const by = sender ? { actor: actorOf(sender), sender } : { actor: 'command-line' as const };
	return receiveDelivery(store, await readDelivery(source, store.key), {
		...{ purpose: 'store', receivedAt: RECEIVED, ...by }
	});
}

/** The same delivery as if it were made up. */
function madeUp(tables: TextTables): void {
	for (const rows of Object.values(tables))
		for (const row of rows.slice(1))
			for (const [at, cell] of row.entries()) row[at] = cell.replace(/^f(?=\d$)/, 'syntetisk-f');
}

const outcomes = (store: Store) => {
	const estimates = currentEstimates(store, { municipality: null, bootstrap: false });
	if ('missingPriceIndexYear' in estimates) throw new Error('the price index is missing');
	return {
		deliveries: estimates.deliveries.map(({ sha256 }) => sha256),
		flow: estimates.flow,
		paired: estimates.paired
	};
};
const moreContacts = (tables: TextTables) =>
	tables.kontakter.push(['f1', 'k9', 'jobcenter', 'koordinator', '2018-03-01', '']);

describe('withdrawing', () => {
	test('makes the delivery before it current again, and the estimates are those of then', () =>
		withStore(async (store) => {
			await receive(store);
			const before = outcomes(store);
			const { delivery } = await receive(store, moreContacts);
			const after = outcomes(store);
			expect(after.paired).not.toEqual(before.paired);
			const past = pastDelivery(store, faxe, String(delivery));
			expect(past && afterWithdrawing(store, past)).toEqual({
				successor: { cutoff: '2020-12-31', receivedAt: RECEIVED },
				isSyntheticThen: false
			});
			expect(withdrawDelivery(store, faxe, String(delivery), '2021-02-01T10:00:00.000Z')).toBe('withdrawn');
			expect(outcomes(store)).toEqual(before);
		}));

	test('leaves nothing where there was none before, and nothing is removed', () =>
		withStore(async (store) => {
			const { delivery } = await receive(store);
			const past = pastDelivery(store, faxe, String(delivery));
			expect(past && afterWithdrawing(store, past)).toEqual({ successor: null, isSyntheticThen: false });
			withdrawDelivery(store, faxe, String(delivery), '2021-02-01T10:00:00.000Z');
			expect(outcomes(store).deliveries).toEqual([]);
			const { rows, state, withdrawnAt } = pastDelivery(store, faxe, String(delivery)) ?? {};
			expect({ rows: rows?.length, state, withdrawnAt }).toEqual({
				...{ rows: 8, state: 'withdrawn', withdrawnAt: '2021-02-01T10:00:00.000Z' }
			});
		}));

	test('the last real delivery lets the synthetic trial stand again', () =>
		withStore(async (store) => {
			await receive(store, madeUp);
			const { delivery } = await receive(store);
			const [made, real] = [pastDelivery(store, faxe, '1'), pastDelivery(store, faxe, String(delivery))];
			expect([made?.state, real?.state]).toEqual(['superseded', 'current']);
			expect(real && afterWithdrawing(store, real)).toEqual({
				successor: { cutoff: '2020-12-31', receivedAt: RECEIVED },
				isSyntheticThen: true
			});
			withdrawDelivery(store, faxe, String(delivery), '2021-02-01T10:00:00.000Z');
			expect(pastDelivery(store, faxe, '1')?.state).toBe('current');
		}));

	test('is for the current delivery only, once, and for one that is there', () =>
		withStore(async (store) => {
			await receive(store);
			await receive(store, moreContacts);
			const past = pastDelivery(store, faxe, '1');
			expect(past && afterWithdrawing(store, past)).toBeNull();
			const attempts = ['1', '3', 'x', '2', '2'].map((asked) => withdrawDelivery(store, faxe, asked, '2021-02-01'));
			expect(attempts).toEqual(['not-current', 'not-there', 'not-there', 'withdrawn', 'not-current']);
		}));

	test('does not wait long for somebody else who is writing, and changes nothing', async () => {
		const at = path();
		await withStore(async (store) => {
			await receive(store);
			const other = openStore({ path: at, migrations });
			other.sqlite.exec('BEGIN IMMEDIATE');
			expect(withdrawDelivery(store, faxe, '1', '2021-02-01')).toBe('database-busy');
			other.sqlite.exec('ROLLBACK');
			other.close();
			expect(pastDelivery(store, faxe, '1')?.state).toBe('current');
			expect(store.sqlite.pragma('busy_timeout', { simple: true })).toBe(10_000);
		}, at);
	});

	test('the same content may be received again afterwards', () =>
		withStore(async (store) => {
			await receive(store);
			withdrawDelivery(store, faxe, '1', '2021-02-01');
			expect((await receive(store)).outcome).toBe('stored');
		}));
});

describe('the history', () => {
	test('has every delivery of the own municipality, the newest first', () =>
		withStore(async (store) => {
			for (const code of ['370', '316', '320']) {
				await receive(store, ({ leverance }) => leverance[1]?.splice(1, 1, code));
			}
			await receive(store, moreContacts);
			const history = deliveryHistory(store, faxe);
			expect(history.map(({ id, state }) => [id, state])).toEqual([
				[4, 'current'],
				[3, 'superseded']
			]);
			expect(history[0]).toMatchObject({
				...{ cutoff: '2020-12-31', receivedAt: RECEIVED, warnings: 0, synthetic: false, account: null },
				identifiability: { families: 2, unique: 2 }
			});
			expect(history[0]?.rows.slice(0, 2)).toEqual([
				{ table: 'familier', rows: 2 },
				{ table: 'personer', rows: 3 }
			]);
		}));

	test('is of no other municipality, by whatever number, and nothing of it can be withdrawn', () =>
		withStore(async (store) => {
			await receive(store);
			const holbaek = coordinatorOf('316');
			const others = [holbaek, coordinatorOf('320', { role: 'steering' }), null];
			for (const user of others) {
				expect(deliveryHistory(store, user)).toEqual([]);
				// The authority: a number that no delivery has.
				for (const asked of ['1', '99']) {
					expect(pastDelivery(store, user, asked)).toBeNull();
					expect(withdrawDelivery(store, user, asked, '2021-02-01')).toBe('not-there');
				}
			}
			expect(pastDelivery(store, faxe, '1')?.state).toBe('current');
			expect(store.log.sqlite.prepare(`SELECT count(*) FROM log WHERE action LIKE 'withdrawal%'`).pluck().get()).toBe(
				0
			);
		}));

	test('keeps which account handed in, and the log names the one that withdrew', () =>
		withStore(async (store) => {
			await receive(store, () => undefined, faxe);
			expect(pastDelivery(store, faxe, '1')?.account).toBe(faxe.id);
			withdrawDelivery(store, coordinatorOf('320', { id: 'other' }), '1', '2021-02-01');
			const actors = store.log.sqlite.prepare('SELECT actor FROM log ORDER BY number').pluck().all();
			expect(actors).toEqual([...Array<string>(2).fill(`account-${faxe.id}`), 'account-other', 'account-other']);
		}));

	test('counts nobody where persons are not delivered', () =>
		withStore(async (store) => {
			await receive(store, (tables) => {
				for (const table of ['personer', 'forsoergelse'] as const) Reflect.deleteProperty(tables, table);
			});
			expect(pastDelivery(store, faxe, '1')?.identifiability).toBeNull();
		}));

	test('shows the warnings that a delivery was accepted with as they were told then', () =>
		withStore(async (store) => {
			const { problems } = await receive(store, ({ kontakter }) => {
				for (let at = 0; at < 7; at += 1) kontakter.push([...(kontakter[1] ?? [])]);
			});
			expect(pastDelivery(store, faxe, '1')?.warnings).toBe(7);
			const { groups } = await showList(warningList(store, 1), listChoice(new URLSearchParams('rule=row-twice')));
			expect(groups).toEqual([{ code: 'row-twice', count: 7, items: problems }]);
			const { groups: first } = await showList(warningList(store, 1), listChoice(new URLSearchParams()));
			expect(first[0]?.items).toEqual(problems.slice(0, 5));
		}));
});
