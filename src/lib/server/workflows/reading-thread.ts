import { once } from 'node:events';
import { parentPort, workerData, type Transferable } from 'node:worker_threads';
import type { DeliverySource, UnreadableDelivery } from '../delivery/delivery-source.ts';
import type { Key } from '../store/key.ts';
import type { RowBatch } from '../store/row-batch.ts';
import { openDeliveries } from './open-deliveries.ts';
import { readDelivery } from './read-delivery.ts';
import { LEFT, TAKEN, type ReadingMessage, type ReadingTask } from './reading-message.ts';

/** The thread that reads deliveries, one after the other, while another puts their rows into the database. */

/** Batches that may wait to be taken: enough to go on while a delivery's families are checked, and some 20 MB. */
const MOST_WAITING = 64;

/** A file with the same fault in every row has more problems than should be handed over at a time. */
const PROBLEMS_AT_A_TIME = 10_000;

/** Ends the reading of a delivery whose rows nobody wants. */
class LeftUnread extends Error {}

const { paths, progress } = workerData as ReadingTask;
const seen = new Int32Array(progress);
let told = 0;

const tell = (message: ReadingMessage, transfer: readonly Transferable[] = []): void => {
	parentPort?.postMessage(message, transfer);
};

/** Waits where too much is waiting already. */
function tellBatch(batch: RowBatch, delivery: number): void {
	for (let taken = Atomics.load(seen, TAKEN); told - taken >= MOST_WAITING; taken = Atomics.load(seen, TAKEN)) {
		Atomics.wait(seen, TAKEN, taken);
	}
	if (Atomics.load(seen, LEFT) > delivery) throw new LeftUnread();
	tell({ batch }, [batch.values.buffer, batch.hashes.buffer]);
	told += 1;
}

async function tellDelivery(source: DeliverySource | UnreadableDelivery, key: Key, delivery: number): Promise<void> {
	const reading = await readDelivery(source, key);
	if ('code' in reading) {
		tell({ front: reading });
		return;
	}
	const { rows, ...front } = reading;
	tell({ front });
	try {
		const { problems, ...read } = await rows((batch) => {
			tellBatch(batch, delivery);
		});
		for (let from = 0; from < problems.length; from += PROBLEMS_AT_A_TIME) {
			tell({ problems: problems.slice(from, from + PROBLEMS_AT_A_TIME) });
		}
		tell({ read });
	} catch (error) {
		if (!(error instanceof LeftUnread)) throw error;
		tell({ read: null });
	}
}

const opened = await openDeliveries(paths);
if ('deliveries' in opened) {
	tell({ opened: opened.deliveries.map(({ shownName }) => shownName) });
	if (parentPort) {
		const [key] = (await once(parentPort, 'message')) as [Key];
		for (const [at, { open }] of opened.deliveries.entries()) await tellDelivery(await open(), key, at);
	}
} else tell({ opened });
