import { expect, test } from 'vitest';
import { registeredProtocol } from '#lib/trial/protocol.ts';
import { pricesIn } from './prices-shown.ts';

test('the index is named, and a protocol without unit prices shows none', () => {
	const index = { name: 'cpi-2015', source: null };
	expect(pricesIn(registeredProtocol)).toEqual({ priceYear: 2019, index, selfSupportDay: null });
});

// By hand: 500 kr. in 2015, where the index is 100; 103 in 2019.
test('a unit price is brought to the price year', () => {
	const selfSupportDay = { amount: 500, source: 'KL', year: 2015 };
	expect(pricesIn({ ...registeredProtocol, unitPrices: { selfSupportDay } }).selfSupportDay).toEqual({
		amount: 515,
		source: 'KL'
	});
});
