/** A word of more letters than this is a long one. */
const LETTERS_OF_A_LONG_WORD = 6;

/** Abbreviations whose stop ends a sentence as well, where a capital follows: `12.000 kr. Usikkerheden …` */
const mayEndASentence = ['kr', 'mdr', 'pct', 'mio', 'mia', 'osv', 'm.v'];

/** Abbreviations that are always followed by the rest of their sentence. */
const neverEndASentence = ['pr', 'ca', 'nr', 'stk', 'jf', 'bl.a', 'f.eks', 'dvs', 'kl'];

/**
 * LIX (læsbarhedsindex): how hard a text is to read, from the mean length of its sentences and the share of its long
 * words: words ÷ sentences + 100 · words of more than six letters ÷ words. Under 45 is the prose of newspapers, over 55
 * that of laws. (C.-H. Björnsson, Läsbarhet, 1968.)
 *
 * As Björnsson counts, a colon ends a sentence too. A number is one word and never a long one; a stop in a number, in
 * an ordinal (`3. kvartal`) or after an abbreviation ends nothing. A text without words has no LIX: null.
 */
export function lix(text: string): number | null {
	const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
	if (words.length === 0) return null;
	const long = words.filter((word) => (word.match(/\p{L}/gu) ?? []).length > LETTERS_OF_A_LONG_WORD);
	const ends = words.filter((word, index) => endsASentence(word, words[index + 1]));
	return words.length / ends.length + (100 * long.length) / words.length;
}

/** The last word ends the last sentence, with a stop or without. */
function endsASentence(word: string, next: string | undefined): boolean {
	if (next === undefined) return true;
	// A closing bracket or quotation mark may follow the stop.
	const [, before = '', mark] = /^(.*?)([.:!?])[)”»"’]*$/u.exec(word) ?? [];
	if (mark === undefined) return false;
	if (mark !== '.') return true;
	const isLowerCase = /^[(„«"]*\p{Ll}/u.test(next);
	const isNumber = /^[(„«"]*[−-]?\p{N}/u.test(next);
	const name = before.replace(/^[(„«"]+/u, '').toLowerCase();
	if (isLowerCase || neverEndASentence.includes(name)) return false;
	return !(isNumber && mayEndASentence.includes(name));
}
