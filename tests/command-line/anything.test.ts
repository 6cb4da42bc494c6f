import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openDelivery } from '#lib/server/delivery/open-delivery.ts';
import { openTemporaryStore } from '#lib/server/store/open-store.ts';
import { readDelivery } from '#lib/server/workflows/read-delivery.ts';
import { receiveDelivery } from '#lib/server/workflows/receive-delivery.ts';
import { problemMessage } from '#lib/i18n/problems.ts';
import { tableNames } from '#lib/trial/delivery-schema.ts';
import { problemSeverities } from '#lib/trial/problem.ts';
import { temporaryFolder } from '../support/command-line.ts';
import { migrations } from '../support/receive.ts';
import { soundDelivery, writeDelivery, type TextTables } from '../support/sound-delivery.ts';

const rowsIn = (store: ReturnType<typeof openTemporaryStore>): unknown =>
	store.sqlite
		.prepare(
			'SELECT (SELECT count(*) FROM deliveries) + (SELECT count(*) FROM costs) + (SELECT count(*) FROM identifiers)'
		)
		.pluck()
		.get();

/** Cells that have broken readers before, and text of any kind. */
const anyCell = fc.oneof(
	fc.constantFrom(
		'',
		';',
		'"',
		'""',
		'\n',
		'2018-02-30',
		'1e5',
		'010180-1234',
		'=1+1',
		'12.345',
		'f1',
		'p1',
		'ja',
		'-',
		'\u0000',
		'\ufeff',
		'99999999999999999999'
	),
	fc.string({ maxLength: 12 })
);

const anyEdit = fc.record({ table: fc.constantFrom(...tableNames), row: fc.nat(4), column: fc.nat(12), text: anyCell });

function edited(edits: readonly { table: keyof TextTables; row: number; column: number; text: string }[]): TextTables {
	const tables = soundDelivery();
	for (const { table, row, column, text } of edits) tables[table][row]?.splice(column, 1, text);
	return tables;
}

// The invariant: whatever is in the cells, a delivery is received whole or refused with reasons, and a refusal leaves nothing.
test('whatever stands in the cells, there is an answer and nothing stored by halves', async () => {
	const store = openTemporaryStore(migrations);
	const folder = temporaryFolder();
	let run = 0;
	await fc.assert(
		fc.asyncProperty(fc.array(anyEdit, { maxLength: 4 }), async (edits) => {
			const before = rowsIn(store);
			const source = await openDelivery(writeDelivery(join(folder, `d${(run += 1)}`), edited(edits)));
			const receipt = await receiveDelivery(store, await readDelivery(source, store.key), {
				purpose: 'check',
				receivedAt: '2021-01-01'
			});
			expect(rowsIn(store)).toBe(before);
			expect(receipt.outcome === 'refused').toBe(
				receipt.problems.some(({ code }) => problemSeverities[code] === 'error')
			);
			for (const problem of receipt.problems)
				expect(problemMessage(problem, 'da')).not.toMatch(/undefined|NaN|\[object/);
		}),
		{ numRuns: 150 }
	);
	store.close();
}, 60_000);

test('whatever bytes a file holds, there is an answer and nothing is stored', async () => {
	const store = openTemporaryStore(migrations);
	const folder = writeDelivery(join(temporaryFolder(), 'faxe'), soundDelivery());
	await fc.assert(
		fc.asyncProperty(fc.constantFrom(...tableNames), fc.uint8Array({ maxLength: 200 }), async (table, bytes) => {
			writeDelivery(folder, soundDelivery());
			writeFileSync(join(folder, `${table}.csv`), bytes);
			const receipt = await receiveDelivery(store, await readDelivery(await openDelivery(folder), store.key), {
				purpose: 'store',
				actor: 'command-line',
				receivedAt: '2021-01-01'
			});
			expect(receipt.outcome).toBe('refused');
			expect(rowsIn(store)).toBe(0);
		}),
		{ numRuns: 100 }
	);
	store.close();
}, 60_000);
