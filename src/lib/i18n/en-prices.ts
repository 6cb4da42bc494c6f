import type { Messages } from './catalogue.ts';

/** The same in English. */
export const pricesEn: Messages['prices'] = {
	consumer: 'Statistics Denmark’s consumer price index',
	other: (name) => `the index ${name}`,
	otherFrom: (name, source) => `the index ${name} (source: ${source})`,
	note: (priceYear, index) => `Costs are in ${priceYear} prices, by ${index}.`
};
