import { isoOfDay, isoOfMonth, type Day, type Month } from '#lib/trial/day.ts';
import type { Site } from './parameters.ts';

/** How a municipality's own systems write a table. The format takes them all. */
export interface Dialect {
	readonly delimiter: ';' | ',';
	readonly lineEnd: '\r\n' | '\n';
	readonly encode: (text: string) => Uint8Array;
	readonly day: (day: Day) => string;
	readonly month: (month: Month) => string;
	readonly yesNo: (value: boolean) => string;
	/** Øre. */
	readonly amount: (amount: number) => string;
}

/** `28` `02` `2019` in the order of a Danish date. */
const danishDay = (day: Day, separator: string): string => isoOfDay(day).split('-').reverse().join(separator);

const kroner = (amount: number): string => (amount / 100).toFixed(2);

/** `-12345.67` as `-12.345,67`. */
function withThousands(amount: number): string {
	const [whole = '', decimals = ''] = kroner(amount).split('.');
	return `${whole.replace(/(?<=\d)(?=(\d{3})+$)/g, '.')},${decimals}`;
}

const utf8 = new TextEncoder();

export const dialects: Record<Site['folder'], Dialect> = {
	faxe: {
		delimiter: ';',
		lineEnd: '\r\n',
		// Windows-1252 is one byte a character, and the same as Latin-1 for every letter that a delivery can hold.
		encode: (text) => Buffer.from(text, 'latin1'),
		day: (day) => danishDay(day, '-'),
		month: isoOfMonth,
		yesNo: (value) => (value ? 'ja' : 'nej'),
		amount: (amount) => kroner(amount).replace('.', ',')
	},
	holbaek: {
		delimiter: ';',
		lineEnd: '\r\n',
		encode: (text) => utf8.encode(`\ufeff${text}`),
		day: (day) => danishDay(day, '.'),
		month: isoOfMonth,
		yesNo: (value) => (value ? '1' : '0'),
		amount: withThousands
	},
	naestved: {
		delimiter: ',',
		lineEnd: '\n',
		encode: (text) => utf8.encode(text),
		day: isoOfDay,
		month: isoOfMonth,
		yesNo: (value) => (value ? 'j' : 'n'),
		amount: kroner
	}
};
