import type { UnreadableDelivery } from '../delivery/delivery-source.ts';
import type { RowBatch } from '../store/row-batch.ts';
import type { Problem } from '#lib/trial/problem.ts';
import type { NotOpened } from './open-deliveries.ts';
import type { DeliveryFront, DeliveryRead } from './read-delivery.ts';

/** What the reading thread is started with. */
export interface ReadingTask {
	readonly paths: readonly string[];
	/** Two whole numbers that both threads see: how many batches have been taken, and how many deliveries left unread. */
	readonly progress: SharedArrayBuffer;
}

/** The places of those numbers. The deliveries before the second have been left, if they were not read. */
export const TAKEN = 0;
export const LEFT = 1;

/**
 * What the reading thread tells. First what it could open; then, once it has been told the key, of each delivery its
 * front, and unless it cannot be read its batches, its problems, and the rest of what was read: null where nobody wants
 * it.
 */
export type ReadingMessage =
	| { readonly opened: readonly string[] | NotOpened }
	| { readonly front: DeliveryFront | UnreadableDelivery }
	| { readonly batch: RowBatch }
	| { readonly problems: readonly Problem[] }
	| { readonly read: Omit<DeliveryRead, 'problems'> | null };
