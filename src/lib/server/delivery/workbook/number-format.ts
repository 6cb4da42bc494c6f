import { LONGEST_FORMAT } from '../limits.ts';

/** What a number's format makes of it. */
export type NumberKind =
	| 'plain'
	| 'date'
	/** Shown with zeros in front, as many digits as stated: so Excel shows a CPR number that it holds as a number. */
	| { readonly digits: number };

/** The formats that every spreadsheet has without saying so: dates 14–17 and 22, times 18–21 and 45–47. */
const builtInDates: readonly (readonly [number, number])[] = [
	[14, 22],
	[45, 47]
];

/** As many digits as a CPR number has: shorter numbers are none, however they are shown. */
const FEWEST_ZEROS = 10;

/** What a number's format makes of it, by its number and, where the workbook states it, its code. */
export function numberKind(id: number, code: string | undefined): NumberKind {
	if (code === undefined) return builtInDates.some(([first, last]) => id >= first && id <= last) ? 'date' : 'plain';
	if (code.length > LONGEST_FORMAT || /^(general|standard)$/i.test(code)) return 'plain';
	const shown = placeholders(code);
	if (/[dmy]/i.test(shown)) return 'date';
	const zeros = shown.replace(/[^0]/g, '').length;
	return /^[0#?,\- ./]*$/.test(shown) && !shown.includes('.0') && zeros >= FEWEST_ZEROS ? { digits: zeros } : 'plain';
}

/** The part for positive numbers, without what stands in quotes, brackets or behind a backslash: that is shown as it is. */
function placeholders(code: string): string {
	const unquoted = code.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '');
	return unquoted.split(';')[0] ?? '';
}
