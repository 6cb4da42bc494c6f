import { LONGEST_YEAR_TEXT, type YearTextFault } from '#lib/trial/year-text.ts';
import { asRead, holdsCpr } from './typed-cpr.ts';

/** Something with an at sign and a dot behind it: enough of an address that mail would reach somebody. */
const MAIL_LIKE = /[^\s@]+@[^\s@]+\.[^\s@]+/;

/** Eight digits, as Danish telephones have, alone or in groups, with a country's code or without. */
const PHONE_LIKE = /(?<!\d)(?:\+45 ?)?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}(?!\d)/;

/**
 * What is wrong with a text that somebody typed, or null. It can find a number and an address, and no name: the page says
 * so beside the field.
 */
export function yearTextFault(typed: string): YearTextFault | null {
	if (typed.length > LONGEST_YEAR_TEXT) return 'too-long';
	const text = asRead(typed);
	if (holdsCpr(text)) return 'cpr';
	if (MAIL_LIKE.test(text)) return 'mail';
	return PHONE_LIKE.test(text) ? 'phone' : null;
}
