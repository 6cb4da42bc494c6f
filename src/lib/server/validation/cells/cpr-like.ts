/**
 * What looks like a CPR number: `DDMMYY-NNNN` or `DDMMYYNNNN` with a possible day and month, anywhere
 * in the text, no digit on either side. There is no modulus-11 test: since 2007 valid numbers have lacked it.
 */
const cprLike = /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}-?\d{4}(?!\d)/;

const SHORTEST_CPR = 10;

export function looksLikeCpr(text: string): boolean {
	return text.length >= SHORTEST_CPR && cprLike.test(text);
}

/** Every CPR-like run in a text. Never to be shown. */
export function cprLikeIn(text: string): string[] {
	return text.match(new RegExp(cprLike, 'g')) ?? [];
}

/** The text with every CPR-like run in it replaced by `…`, for names of files that must be shown. */
export function withoutCpr(text: string): string {
	return text.replace(new RegExp(cprLike, 'g'), '…');
}
