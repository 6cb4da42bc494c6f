import type { PriceIndex } from './protocol.ts';

/** By what kroner are told in fixed prices, as every page with kroner names it. */
export interface PricesShown {
	readonly priceYear: number;
	readonly index: Pick<PriceIndex, 'name' | 'source'>;
	/** A day of self-support, in the prices of the price year; null where the protocol holds no such price. */
	readonly selfSupportDay: { readonly amount: number; readonly source: string } | null;
}
