import { municipalityName } from '#lib/trial/municipalities.ts';
import type { Store } from '#lib/server/store/open-store.ts';
import { readInThread } from '#lib/server/workflows/read-in-thread.ts';
import { receiveDelivery, type Receipt, type ReceivingPurpose } from '#lib/server/workflows/receive-delivery.ts';
import { misuse, OK, REFUSED, type Invocation } from './invocation.ts';

/**
 * Receives the deliveries that were named, one after the other, in the store that `open` gives. They are read in a thread
 * of their own, which goes on while a delivery is being stored.
 */
export async function receive(
	{ paths, texts }: Invocation,
	purpose: ReceivingPurpose,
	open: () => Store,
	show: (receipts: readonly Receipt[]) => void
): Promise<number> {
	if (paths.length === 0) return misuse(texts.pathMissing);
	const thread = await readInThread(paths);
	try {
		const { opened } = thread;
		if ('notFound' in opened) return misuse(texts.notFound(opened.notFound));
		if ('twice' in opened) return misuse(texts.sameMunicipality(municipalityName(opened.twice)));
		const store = open();
		try {
			const receipts: Receipt[] = [];
			for await (const { shownName, reading } of thread.readings(store.key)) {
				console.error(texts.reading(shownName));
				receipts.push(await receiveDelivery(store, reading, { ...purpose, receivedAt: new Date().toISOString() }));
			}
			show(receipts);
			return receipts.every(({ outcome }) => outcome !== 'refused') ? OK : REFUSED;
		} finally {
			store.close();
		}
	} finally {
		await thread.stop();
	}
}
