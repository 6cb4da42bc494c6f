import type { CellObject } from 'write-excel-file/node';

/** How Excel shows a day; its locale does not change it. */
const DAY_FORMAT = 'dd-mm-yyyy';

/** What may stand with a value in a cell besides the value. */
export type CellLook = Omit<CellObject, 'value' | 'type' | 'format'>;

/** A cell of words to be read, such as a heading or an explanation. */
export function wordCell(text: string, look: CellLook = {}): CellObject {
	return { value: writable(text), type: String, ...look };
}

/**
 * A text that is data. The format `@` keeps it one while it is edited: in a cell of no format Excel would make
 * 12 of `0012`, a date of `6-12` and a formula of `=A1`. A cell with type String holds no formula either way.
 */
export function textCell(text: string, look: CellLook = {}): CellObject {
	return { ...(text === '' ? {} : { value: writable(text) }), type: String, format: '@', ...look };
}

/** A day cell; null: an empty one that takes days. */
export function dayCell(iso: string | null, look: CellLook = {}): CellObject {
	const value = iso === null ? {} : { value: new Date(`${iso}T00:00:00Z`) };
	return { ...value, type: Date, format: DAY_FORMAT, ...look };
}

/** A number cell; null: an empty one that takes numbers. */
export function numberCell(value: number | null, format: string, look: CellLook = {}): CellObject {
	return { ...(value === null ? {} : { value }), type: Number, format, ...look };
}

/**
 * A text as it must be given to the library to be read back as it was. Office takes `_x0041_` for a way to write
 * `A`. And the library looks texts up in a plain object, where `constructor` and its like stand before anybody put
 * them there: with a space behind, which no reader of a delivery minds, they are like any other text.
 */
function writable(text: string): string {
	const escaped = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
	return escaped in Object.prototype ? `${escaped} ` : escaped;
}
