import { tableNames } from '#lib/trial/delivery-schema.ts';
import type { Protocol } from '#lib/trial/protocol.ts';
import { asDelivered, type PackageRow, type PackageTable } from './field.ts';

/** What was settled and delivered, as far as the figures depend on it: small tables that are the same for every row. */
export const settledTables: readonly PackageTable[] = [
	{
		name: 'leverancer',
		folder: 'data',
		da: 'Hvilke tabeller hver kommune har afleveret',
		en: 'Which tables each municipality has delivered',
		fields: [
			asDelivered('leverance', 'kommune'),
			{
				name: 'tabel',
				type: 'code',
				codes: tableNames.map((name) => ({ code: name, da: name, en: name })),
				da: 'Tabellen',
				en: 'The table'
			}
		],
		key: ['kommune', 'tabel'],
		references: []
	},
	{
		name: 'prisindeks',
		folder: 'data',
		da: 'Prisindekset: årsgennemsnit',
		en: 'The price index: annual means',
		fields: [
			{ name: 'aar', type: 'integer', da: 'Kalenderår', en: 'Calendar year' },
			{ name: 'indeks', type: 'number', da: 'Indekset', en: 'The index' }
		],
		key: ['aar'],
		references: []
	},
	{
		name: 'protokol',
		folder: 'data',
		da: 'Det i protokollen, som tallene afhænger af',
		en: 'What figures depend on in the protocol',
		fields: [
			{ name: 'navn', type: 'text', da: 'Hvad der er fastlagt', en: 'What is settled' },
			{ name: 'vaerdi', type: 'text', da: 'Et tal eller en kode', en: 'A number or a code' }
		],
		key: ['navn', 'vaerdi'],
		references: []
	}
];

/** The annual means that costs are put into fixed prices with. */
export function indexRows({ priceIndex }: Protocol): PackageRow[] {
	return [...priceIndex.values].map(([aar, indeks]) => ({ aar, indeks }));
}

/** The protocol's settings, a row each. A list has a row for each of its parts. */
export function protocolRows({ priceYear, verdicts, smallestChanges, excludedServices }: Protocol): PackageRow[] {
	const settings: readonly (readonly [string, string | number])[] = [
		['prisaar', priceYear],
		['faerreste_familier', verdicts.fewestFamilies],
		['signifikans', verdicts.significant],
		['samme_udgangspunkt', verdicts.sameLevel],
		['andel_udvalgt_i_begge', verdicts.selectedInBoth],
		['andel_spejlet', verdicts.guarded],
		['dage_i_foerste_runde', verdicts.daysOfFirstRound],
		...Object.entries(smallestChanges).map(([measure, change]) =>
			'amount' in change
				? ([`mindste_aendring.${measure}`, change.amount] as const)
				: ([`mindste_aendring_andel.${measure}`, change.shareOfBefore] as const)
		),
		...[...excludedServices].map((service) => ['undtagen_ydelse', service] as const)
	];
	return settings.map(([navn, value]) => ({ navn, vaerdi: String(value) }));
}
