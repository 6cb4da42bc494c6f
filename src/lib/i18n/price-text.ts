import type { PricesShown } from '#lib/trial/prices-shown.ts';
import { consumerPriceIndex } from '#lib/trial/protocol.ts';
import type { Words } from './words.ts';

/** The index by which kroner are brought to one year's prices, and who publishes it. */
export function priceIndexName({ t }: Words, { name, source }: PricesShown['index']): string {
	if (name === consumerPriceIndex.name) return t.prices.consumer;
	return source === null ? t.prices.other(name) : t.prices.otherFrom(name, source);
}

/** In which year's prices kroner are told, and by what index. */
export function priceNote(words: Words, { priceYear, index }: PricesShown): string {
	return words.t.prices.note(String(priceYear), priceIndexName(words, index));
}
