import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openDelivery } from '#lib/server/delivery/open-delivery.ts';
import { currentDeliveries } from '#lib/server/store/deliveries.ts';
import { openTemporaryStore } from '#lib/server/store/open-store.ts';
import { readDelivery } from '#lib/server/workflows/read-delivery.ts';
import { receiveDelivery, type Receipt } from '#lib/server/workflows/receive-delivery.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { migrations } from '../support/receive.ts';
import { soundDelivery, writeDelivery, type TextTables } from '../support/sound-delivery.ts';

/** Receives the sound delivery, then the changed one. */
async function afterTheSound(change: (tables: TextTables) => void): Promise<{ receipt: Receipt; current: number }> {
	const store = openTemporaryStore(migrations);
	const receive = async (tables: TextTables) => {
		const source = await openDelivery(writeDelivery(join(temporaryFolder(), 'faxe'), tables));
		return receiveDelivery(store, await readDelivery(source, store.key), {
			purpose: 'store',
			actor: 'command-line',
			receivedAt: '2021-01-01'
		});
	};
	await receive(soundDelivery());
	const tables = soundDelivery();
	change(tables);
	const receipt = await receive(tables);
	const current = currentDeliveries(store)[0]?.id ?? 0;
	store.close();
	return { receipt, current };
}

const cell = (tables: TextTables, table: keyof TextTables, row: number, column: number, value: string) => {
	tables[table][row - 1]?.splice(column, 1, value);
};

describe('against the delivery before', () => {
	// The authority: the delivery format's list of what is compared; the rows are those of the sound delivery.
	test.each<[string, string, number | null, (tables: TextTables) => void]>([
		[
			'earlier-cutoff',
			'leverance',
			2,
			(t) => {
				cell(t, 'leverance', 2, 2, '2020-11-30');
			}
		],
		[
			'family-gone',
			'familier',
			null,
			(t) => {
				t.familier.pop();
				t.personer.pop();
				t.ydelser.pop();
				t.forsoergelse.pop();
				t.kontakter.pop();
			}
		],
		[
			'start-changed',
			'familier',
			2,
			(t) => {
				cell(t, 'familier', 2, 2, '2018-06-02');
			}
		],
		[
			'group-changed',
			'familier',
			3,
			(t) => {
				cell(t, 'familier', 3, 1, 'indsats');
				cell(t, 'familier', 3, 8, 'ja');
			}
		],
		[
			'spell-shortened',
			'ydelser',
			2,
			(t) => {
				cell(t, 'ydelser', 2, 7, '2018-09-29');
			}
		],
		[
			'spell-shortened',
			'kontakter',
			2,
			(t) => {
				cell(t, 'kontakter', 2, 5, '2020-12-30');
			}
		],
		['spell-removed', 'planer', null, (t) => void t.planer.pop()],
		[
			'answer-changed',
			'maalinger',
			2,
			(t) => {
				cell(t, 'maalinger', 2, 7, '3');
			}
		],
		['answer-changed', 'maalinger', null, (t) => void t.maalinger.splice(3, 1)]
	])('%s in %s, row %s', async (code, table, row, change) => {
		const { receipt, current } = await afterTheSound(change);
		expect(receipt.problems.map((problem) => ({ code: problem.code, table: problem.table, row: problem.row }))).toEqual(
			[{ code, table, row }]
		);
		// A warning: the new delivery is current all the same.
		expect(receipt.outcome).toBe('stored');
		expect(current).toBe(2);
	});

	test('a spell that was open and has now ended after the earlier cut-off is as it should be', async () => {
		const { receipt } = await afterTheSound((t) => {
			cell(t, 'leverance', 2, 2, '2021-03-31');
			cell(t, 'kontakter', 2, 5, '2021-01-31');
		});
		expect(receipt).toMatchObject({ outcome: 'stored', problems: [] });
	});

	test('the same content again stores nothing', async () => {
		const { receipt, current } = await afterTheSound(() => undefined);
		expect(receipt).toMatchObject({ outcome: 'already-held', problems: [] });
		expect(current).toBe(1);
	});
});
