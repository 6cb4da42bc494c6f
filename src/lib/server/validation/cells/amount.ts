import { CellFault } from './cell-fault.ts';

/** Which mark stands before the decimals in a column; null where its values do not settle it. */
export type DecimalMark = ',' | '.' | null;

const wellFormed = /^[+-]?(?:\d+|\d{1,3}(?:[.,]\d{3})+)(?:[.,]\d+)?$|^[+-]?\d+[.,]\d*$/;
const twoReadings = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;
const ORE_A_KRONE = 100;

/** `1234,5`, as nearly all amounts are written: one mark, and after it too few digits for thousands. One reading. */
const usual = /^-?\d{1,9}[.,]\d{1,2}$/;

/** Takes off what changes no number: a real minus sign, spaces between groups. */
function plain(text: string): string {
	return text.replace(/\u2212/g, '-').replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '');
}

/** `12.345`: twelve thousand, or twelve and a bit. Only the other values of the column can tell. */
export function hasTwoReadings(text: string): boolean {
	return twoReadings.test(plain(text));
}

/**
 * The decimal mark that a number by itself gives away: the last of two different marks, the other one of a
 * mark that stands twice, or a single mark that cannot part thousands (`12,5`, `0,345`, `1234,567`).
 */
export function decimalMarkOf(text: string): DecimalMark {
	if (usual.test(text)) return text.includes(',') ? ',' : '.';
	const number = plain(text);
	const marks = number.replace(/[^.,]/g, '');
	const last = marks.at(-1);
	if (!wellFormed.test(number) || last === undefined || twoReadings.test(number)) return null;
	const isDecimal = marks.length === 1 || marks.at(-2) !== last;
	return (last === ',') === isDecimal ? ',' : '.';
}

/** Kroner as written, to whole øre. A number that can be read two ways follows the column's decimal mark. */
export function readAmount(text: string, columnMark: DecimalMark): number | CellFault {
	if (usual.test(text)) return oreOfKroner(Number(text.replace(',', '.')));
	const number = plain(text);
	if (!wellFormed.test(number)) return new CellFault('bad-number');
	const mark = twoReadings.test(number) ? columnMark : decimalMarkOf(number);
	if (mark === null && /[.,]/.test(number)) return new CellFault('ambiguous-number');
	const [whole = '', decimals = ''] = mark === null ? [number] : splitAt(number, mark);
	if (!isGrouped(whole)) return new CellFault('bad-number');
	return oreOfKroner(Number(`${whole.replace(/[.,]/g, '')}.${decimals || '0'}`));
}

/** Kroner as a number, to whole øre. */
export function oreOfKroner(kroner: number): number | CellFault {
	// `-0` is 0, not a zero of its own.
	const ore = Math.round(kroner * ORE_A_KRONE) + 0;
	return Number.isSafeInteger(ore) ? ore : new CellFault('bad-number');
}

function splitAt(number: string, mark: string): [string, string] {
	const at = number.lastIndexOf(mark);
	return at < 0 ? [number, ''] : [number.slice(0, at), number.slice(at + 1)];
}

/** Thousands, where they are parted, are parted by one and the same mark. */
function isGrouped(whole: string): boolean {
	return /^[+-]?(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:,\d{3})+)$/.test(whole);
}
