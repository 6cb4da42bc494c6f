import { looksLikeCpr } from './cells/cpr-like.ts';

/** A CPR number with a blank, a dot or a stroke in it, which nobody delivers but somebody may type. */
const GROUPED = /(?<=\d)[\s./\u2010-\u2015\u2212](?=\d)/g;

/** What has no looks, and would be gone from the report: the digits on its sides would stand together there. */
const UNSEEN = /(?!\s)[\p{Cc}\p{Cf}]/gu;

/** The text as it is read: without what is not seen, with plain digits, signs and blanks. */
export function asRead(text: string): string {
	return text.replace(UNSEEN, '').normalize('NFKC');
}

/** Whether something in a typed text looks like a CPR number to whoever reads it. */
export function holdsCpr(typed: string): boolean {
	const text = asRead(typed);
	return looksLikeCpr(text) || looksLikeCpr(text.replace(GROUPED, ''));
}
