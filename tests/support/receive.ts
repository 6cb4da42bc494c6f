import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDelivery } from '#lib/server/delivery/open-delivery.ts';
import { migrationsIn, openTemporaryStore } from '#lib/server/store/open-store.ts';
import { readDelivery } from '#lib/server/workflows/read-delivery.ts';
import { receiveDelivery, type Receipt } from '#lib/server/workflows/receive-delivery.ts';
import type { Problem } from '#lib/trial/problem.ts';
import { temporaryFolder } from './command-line.ts';
import { soundDelivery, writeDelivery, type TextTables } from './sound-delivery.ts';

export const migrations = migrationsIn(fileURLToPath(new URL('../..', import.meta.url)));

/** Checks a delivery given as text, from the files to the last rule, and keeps nothing. */
export async function checkTables(tables: Partial<TextTables>): Promise<Receipt> {
	return checkFolder(writeDelivery(join(temporaryFolder(), 'faxe'), tables));
}

/** Checks a folder, and keeps nothing. */
export async function checkFolder(folder: string): Promise<Receipt> {
	const store = openTemporaryStore(migrations);
	try {
		const reading = await readDelivery(await openDelivery(folder), store.key);
		return await receiveDelivery(store, reading, { purpose: 'check', receivedAt: '2021-01-01' });
	} finally {
		store.close();
	}
}

/** The problems of the sound delivery after one change to it. */
export async function problemsAfter(change: (tables: TextTables) => void): Promise<readonly Problem[]> {
	const tables = soundDelivery();
	change(tables);
	return (await checkTables(tables)).problems;
}
