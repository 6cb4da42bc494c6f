import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Problem } from '#lib/trial/problem.ts';
import type { UnreadableDelivery } from '../delivery/delivery-source.ts';
import type { Key } from '../store/key.ts';
import type { NotOpened } from './open-deliveries.ts';
import type { DeliveryReading } from './read-delivery.ts';
import { LEFT, TAKEN, type ReadingMessage, type ReadingTask } from './reading-message.ts';

/** A delivery that is being read, and how it may be named. */
export interface NamedReading {
	readonly shownName: string;
	readonly reading: DeliveryReading | UnreadableDelivery;
}

/** Deliveries that are being read in a thread of their own. */
export interface ReadingThread {
	/** The names of the deliveries as they may be shown, or why the call makes no sense. */
	readonly opened: readonly string[] | NotOpened;
	/** The deliveries in their order. Each is to be received before the next is asked for. */
	readings(key: Key): AsyncGenerator<NamedReading>;
	/** Ends the thread, whatever it is at. */
	stop(): Promise<void>;
}

/**
 * Opens deliveries and reads them in a thread of their own, which goes on to the next delivery while one is being
 * stored. What comes of it is the same as when `readDelivery` is called.
 */
export async function readInThread(paths: readonly string[]): Promise<ReadingThread> {
	const progress = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT);
	const seen = new Int32Array(progress);
	const task: ReadingTask = { paths, progress };
	const worker = new Worker(new URL('./reading-thread.ts', import.meta.url), { workerData: task });
	const messages = on(worker, 'message', { close: ['exit'] });
	const next = async (): Promise<ReadingMessage> => {
		const { done, value } = (await messages.next()) as IteratorResult<[ReadingMessage], undefined>;
		if (done === true) throw new Error('the reading thread ended too early');
		return value[0];
	};
	const taken = (): void => {
		Atomics.add(seen, TAKEN, 1);
		Atomics.notify(seen, TAKEN);
	};

	const rows: DeliveryReading['rows'] = async (take) => {
		const problems: Problem[] = [];
		for (;;) {
			const message = await next();
			if ('batch' in message) {
				take(message.batch);
				taken();
			} else if ('problems' in message) problems.push(...message.problems);
			else if ('read' in message && message.read) return { ...message.read, problems };
			else throw unexpected();
		}
	};
	/** Has a delivery left unread. What was on its way already is passed over. */
	const leave = async (delivery: number): Promise<void> => {
		Atomics.store(seen, LEFT, delivery + 1);
		for (let message = await next(); !('read' in message); message = await next()) if ('batch' in message) taken();
	};

	const first = await next();
	if (!('opened' in first)) throw unexpected();
	const { opened } = first;
	return {
		opened,
		async *readings(key) {
			worker.postMessage(key);
			for (const [delivery, shownName] of ('length' in opened ? opened : []).entries()) {
				const message = await next();
				if (!('front' in message)) throw unexpected();
				const { front } = message;
				if ('code' in front) {
					yield { shownName, reading: front };
					continue;
				}
				const asked = { rows: false };
				const readRows: typeof rows = (take) => {
					asked.rows = true;
					return rows(take);
				};
				yield { shownName, reading: { ...front, rows: readRows } };
				if (!asked.rows) await leave(delivery);
			}
		},
		stop: async () => {
			await worker.terminate();
		}
	};
}

function unexpected(): Error {
	return new Error('the reading thread told something out of turn');
}
