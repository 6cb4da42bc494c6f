import { mapTexts } from './map-texts.ts';

/** What no document may hold: control characters but tab and line feed, halves of a character, and what is no character. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/gu;

/**
 * A value whose texts hold nothing but what can be printed. A control character in a name that somebody pasted would
 * make a document that Word calls broken; it has no looks, so nothing is lost with it.
 */
export function printable<T>(value: T): T {
	return mapTexts(value, (text) => text.replace(UNPRINTABLE, ''));
}
