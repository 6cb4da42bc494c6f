import type { EditionContent } from '#lib/trial/edition.ts';
import type { PricesShown } from '#lib/trial/prices-shown.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import type { Released } from '#lib/trial/released.ts';
import type { Store } from '../store/open-store.ts';
import { currentProtocol, protocolOf } from '../store/protocols.ts';
import { earlierEditions } from './earlier-editions.ts';

/**
 * By what an edition tells kroner. Outcomes that stand as they were in an earlier edition are told by the protocol of
 * that one, which may have had another index.
 */
export function pricesOf(store: Store, content: Released<EditionContent>, synthetic: boolean): PricesShown {
	const earlier = earlierEditions(store, synthetic);
	let from = content;
	while (from.views['measure:cost'].waits !== null) {
		const before = earlier.find(({ sha256 }) => sha256 === from.before);
		if (!before) break;
		from = before.content;
	}
	return pricesIn((protocolOf(store, from.protocol.version) ?? currentProtocol(store)).protocol);
}

/** By what a protocol tells kroner; a unit price is brought to the price year as every other amount is. */
export function pricesIn({ priceYear, priceIndex, unitPrices }: Protocol): PricesShown {
	const { name, source, values } = priceIndex;
	const indexOf = (year: number) => values.get(year) ?? NaN;
	const day = unitPrices?.selfSupportDay;
	const selfSupportDay = day && {
		amount: (day.amount * indexOf(priceYear)) / indexOf(day.year),
		source: day.source
	};
	return { priceYear, index: { name, source }, selfSupportDay: selfSupportDay ?? null };
}
