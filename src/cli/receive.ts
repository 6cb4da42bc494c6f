import { municipalityName } from '#lib/trial/municipalities.ts';
import type { Store } from '#lib/server/store/open-store.ts';
import { openDeliveries } from '#lib/server/workflows/open-deliveries.ts';
import { receiveDelivery, type Receipt, type ReceivingPurpose } from '#lib/server/workflows/receive-delivery.ts';
import { misuse, OK, REFUSED, type Invocation } from './invocation.ts';

/** Receives the deliveries that were named, one after the other, in the store that `open` gives. */
export async function receive(
	{ paths, texts }: Invocation,
	purpose: ReceivingPurpose,
	open: () => Store,
	show: (receipts: readonly Receipt[]) => void
): Promise<number> {
	if (paths.length === 0) return misuse(texts.pathMissing);
	const opened = await openDeliveries(paths);
	if ('notFound' in opened) return misuse(texts.notFound(opened.notFound));
	if ('twice' in opened) return misuse(texts.sameMunicipality(municipalityName(opened.twice)));

	const store = open();
	try {
		const receipts: Receipt[] = [];
		for (const { shownName, source } of opened.sources) {
			console.error(texts.reading(shownName));
			receipts.push(await receiveDelivery(store, source, { ...purpose, receivedAt: new Date().toISOString() }));
		}
		show(receipts);
		return receipts.every(({ outcome }) => outcome !== 'refused') ? OK : REFUSED;
	} finally {
		store.close();
	}
}
