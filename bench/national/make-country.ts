import { join } from 'node:path';
import { municipalities } from '#lib/trial/municipalities.ts';
import { makeDelivery } from '../make-delivery.ts';

/** The deliveries of a whole country, a folder each. */
export interface Country {
	readonly folders: readonly string[];
	readonly rows: number;
}

/** Writes a sound delivery of each of the 98 municipalities, together about so many rows, the same every time. */
export function makeCountry(folder: string, rows: number): Country {
	const each = rows / municipalities.length;
	const made = municipalities.map(({ code }) => {
		const delivery = join(folder, code);
		return { delivery, rows: makeDelivery(delivery, each, code) };
	});
	return {
		folders: made.map(({ delivery }) => delivery),
		rows: made.reduce((sum, { rows: own }) => sum + own, 0)
	};
}
