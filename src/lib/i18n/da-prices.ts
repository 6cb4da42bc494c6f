/** By what kroner are told in fixed prices. */
export const pricesDa = {
	consumer: 'Danmarks Statistiks forbrugerprisindeks',
	other: (name: string) => `indekset ${name}`,
	otherFrom: (name: string, source: string) => `indekset ${name} (kilde: ${source})`,
	note: (priceYear: string, index: string) => `Udgifter er omregnet til ${priceYear}-priser med ${index}.`
} as const;
