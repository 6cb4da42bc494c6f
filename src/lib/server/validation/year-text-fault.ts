import { LONGEST_YEAR_TEXT, type YearTextFault } from '#lib/trial/year-text.ts';
import { looksLikeCpr } from './cells/cpr-like.ts';

/** Something with an at sign and a dot behind it: enough of an address that mail would reach somebody. */
const MAIL_LIKE = /[^\s@]+@[^\s@]+\.[^\s@]+/;

/** Eight digits, as Danish telephones have, alone or in groups, with a country's code or without. */
const PHONE_LIKE = /(?<!\d)(?:\+45 ?)?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}(?!\d)/;

/** A CPR number with a blank or a dot in it, which nobody delivers but somebody may type. */
const GROUPED = /(?<=\d)[ .\u2010-\u2015](?=\d)/g;

/**
 * What is wrong with a text that somebody typed, or null. It can find a number and an address, and no name: the page says
 * so beside the field.
 */
export function yearTextFault(text: string): YearTextFault | null {
	if (text.length > LONGEST_YEAR_TEXT) return 'too-long';
	if (looksLikeCpr(text) || looksLikeCpr(text.replace(GROUPED, ''))) return 'cpr';
	if (MAIL_LIKE.test(text)) return 'mail';
	return PHONE_LIKE.test(text) ? 'phone' : null;
}
