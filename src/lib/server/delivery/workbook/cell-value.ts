import { dayOf } from '#lib/trial/day.ts';
import type { DeliveredCell, UnreadCell } from '../delivery-source.ts';
import { LONGEST_NUMERAL } from '../limits.ts';
import { RefusedContents } from '../refused-contents.ts';
import { unescaped } from './escaped-text.ts';
import type { NumberKind } from './number-format.ts';
import { dayOfSerial } from './serial-day.ts';

/** What the cells of a workbook refer to. */
export interface CellContext {
	readonly sharedStrings: readonly string[];
	readonly numberKinds: readonly NumberKind[];
	readonly is1904: boolean;
}

/** A cell as it is written. */
export interface WrittenCell {
	/** `s`, `str`, `inlineStr`, `b`, `e`, `d`, or a number. */
	readonly type: string | undefined;
	readonly style: string | undefined;
	readonly hasFormula: boolean;
	/** The contents of its value, or of its inline text; null where it has neither. */
	readonly value: string | null;
}

const ERROR_VALUE: UnreadCell = { unread: 'error-value' };
const WITHOUT_VALUE: UnreadCell = { unread: 'formula-without-value' };

const numeral = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/;

/** Spreadsheets compute with 17 digits and show 15: `29253.419999999998` was written as 29253.42. */
const SHOWN_DIGITS = 15;

/** What a cell of a workbook holds. Of a formula, the value that was computed when the workbook was saved. */
export function cellValue({ type, style, hasFormula, value }: WrittenCell, context: CellContext): DeliveredCell {
	if (value === null || (hasFormula && value === '' && type !== 'str')) return hasFormula ? WITHOUT_VALUE : '';
	switch (type) {
		case 's':
			return sharedText(value, context);
		case 'str':
		case 'inlineStr':
			return unescaped(value);
		case 'b':
			return value.trim() === '1' || value.trim() === 'true' ? 'true' : 'false';
		case 'e':
			return ERROR_VALUE;
		case 'd':
			return writtenDay(value);
		default:
			return numberOrDay(value, context.numberKinds[Number(style ?? 0)] ?? 'plain', context.is1904);
	}
}

function sharedText(value: string, { sharedStrings }: CellContext): string {
	const text = value.trim() === '' ? undefined : sharedStrings[Number(value)];
	if (text === undefined) throw new RefusedContents('broken-workbook');
	return text;
}

function writtenDay(value: string): DeliveredCell {
	const found = isoDay.exec(value.trim());
	const exists = found !== null && dayOf(Number(found[1]), Number(found[2]), Number(found[3])) !== null;
	return exists ? { day: value.trim().slice(0, 10) } : value;
}

function numberOrDay(value: string, kind: NumberKind, is1904: boolean): DeliveredCell {
	// What is no number stays the text it is, and its column's own check says so.
	if (value.length > LONGEST_NUMERAL || !numeral.test(value)) return value.trim();
	const exact = Number(value);
	const number = value.length > SHOWN_DIGITS ? Number(exact.toPrecision(SHOWN_DIGITS)) : exact;
	if (kind === 'plain') return number;
	if (kind === 'date') {
		const day = dayOfSerial(number, is1904);
		return day === null ? String(number) : { day };
	}
	return Number.isInteger(number) && number >= 0 ? String(number).padStart(kind.digits, '0') : number;
}
