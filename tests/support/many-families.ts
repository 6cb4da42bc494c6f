import type { TextTables } from './sound-delivery.ts';

/** A delivery with its families many times over, each time as other families: large enough to take a while to read. */
export function manyFamilies(tables: TextTables, times: number): TextTables {
	const repeated = Object.entries(tables).map(([name, [header = [], ...rows]]) => {
		const copies = Array.from({ length: name === 'leverance' ? 1 : times }, (_, time) =>
			rows.map((row) => row.map((cell) => (/^[fpkr]\d$/.test(cell) ? `${cell}-${time}` : cell)))
		);
		return [name, [header, ...copies.flat()]];
	});
	return Object.fromEntries(repeated) as TextTables;
}
