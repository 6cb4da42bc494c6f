import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../../tests/support/command-line.ts';
import { migrations } from '../../../../tests/support/receive.ts';
import { soundDelivery, writeDelivery, type TextTables } from '../../../../tests/support/sound-delivery.ts';
import { openDelivery } from '../delivery/open-delivery.ts';
import { openTemporaryStore, type Store } from '../store/open-store.ts';
import { readDelivery } from './read-delivery.ts';
import { receiveDelivery, type Receipt } from './receive-delivery.ts';

async function receive(store: Store, change: (tables: TextTables) => void): Promise<Receipt> {
	const tables = soundDelivery();
	change(tables);
	const source = await openDelivery(writeDelivery(join(temporaryFolder(), 'faxe'), tables));
	return receiveDelivery(store, await readDelivery(source, store.key), {
		purpose: 'store',
		actor: 'command-line',
		receivedAt: '2021-01-21T14:00:00.000Z'
	});
}

/** What is said of a delivery that follows the sound one. */
async function saidOf(change: (tables: TextTables) => void): Promise<Receipt> {
	const store = openTemporaryStore(migrations);
	try {
		const first = await receive(store, () => undefined);
		expect(first).toMatchObject({ comparedWith: null, differences: [] });
		return await receive(store, change);
	} finally {
		store.close();
	}
}
const said = ({ problems, differences }: Receipt) =>
	[...problems, ...differences].map(({ code, row }) => `${code} ${String(row)}`);

describe('what a delivery says otherwise than the one before', () => {
	test('new families and changed costs are told without a warning', async () => {
		const receipt = await saidOf(({ familier, personer, forsoergelse, udgifter }) => {
			familier.push(['f3', ...(familier[1] ?? []).slice(1)]);
			personer.push(['p4', 'f3', 'voksen', '30_49']);
			forsoergelse.push(['p4', 'loen', '2016-01-01', '']);
			udgifter[3]?.splice(4, 1, '2000,50');
		});
		expect(receipt).toMatchObject({ outcome: 'stored', comparedWith: 18_627, isHeld: false });
		expect(said(receipt)).toEqual(['family-new 4', 'cost-changed 4']);
	});

	test('in a table with an error nothing is said to be gone, and no sum to have changed', async () => {
		const receipt = await saidOf(({ ydelser, udgifter, kontakter }) => {
			ydelser[1]?.splice(4, 1, 'hvad');
			udgifter[3]?.splice(1, 1, 'hvornår');
			kontakter.splice(2, 1);
		});
		expect(receipt.problems.filter(({ code }) => code === 'spell-removed').map(({ table }) => table)).toEqual([
			'kontakter'
		]);
		expect(receipt.differences).toEqual([]);
	});

	test('where a family cannot be read, none of it is said to be gone', async () => {
		const receipt = await saidOf(({ familier }) => familier[1]?.splice(2, 1, '2018-13-45'));
		expect(said(receipt)).toEqual(['bad-date 2']);
	});

	test('where a person belongs to no family, none of its support is', async () => {
		const receipt = await saidOf(({ personer }) => personer[1]?.splice(1, 1, 'f9'));
		expect(said(receipt)).toContain('unknown-family 2');
		expect(said(receipt).filter((line) => line.startsWith('spell-removed'))).toEqual([]);
	});

	test('the same content again differs in nothing', async () => {
		const receipt = await saidOf(() => undefined);
		expect(receipt).toMatchObject({ outcome: 'already-held', isHeld: true, delivery: 1, problems: [] });
	});
});
