import { LONGEST_YEAR_TEXT, type YearTextFault } from '#lib/trial/year-text.ts';
import { looksLikeCpr } from './cells/cpr-like.ts';

/** Something with an at sign and a dot behind it: enough of an address that mail would reach somebody. */
const MAIL_LIKE = /[^\s@]+@[^\s@]+\.[^\s@]+/;

/** Eight digits, as Danish telephones have, alone or in groups, with a country's code or without. */
const PHONE_LIKE = /(?<!\d)(?:\+45 ?)?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}(?!\d)/;

/** A CPR number with a blank, a dot or a stroke in it, which nobody delivers but somebody may type. */
const GROUPED = /(?<=\d)[\s./\u2010-\u2015\u2212](?=\d)/g;

/** What has no looks, and would be gone from the report: the digits on its sides would stand together there. */
const UNSEEN = /(?!\s)[\p{Cc}\p{Cf}]/gu;

/** The text as it is read: without what is not seen, with plain digits, signs and blanks. */
function asRead(text: string): string {
	return text.replace(UNSEEN, '').normalize('NFKC');
}

/**
 * What is wrong with a text that somebody typed, or null. It can find a number and an address, and no name: the page says
 * so beside the field.
 */
export function yearTextFault(typed: string): YearTextFault | null {
	if (typed.length > LONGEST_YEAR_TEXT) return 'too-long';
	const text = asRead(typed);
	if (looksLikeCpr(text) || looksLikeCpr(text.replace(GROUPED, ''))) return 'cpr';
	if (MAIL_LIKE.test(text)) return 'mail';
	return PHONE_LIKE.test(text) ? 'phone' : null;
}
