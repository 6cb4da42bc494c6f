const QUOTE = '"';

/** No cell of a table is longer: a quotation mark that is open for so long was never closed. */
const LONGEST_QUOTED = 1024 ** 2;

/**
 * The text up to where a quotation mark has been open for a mebibyte. The parser begins such a row anew with every
 * chunk, so that one mark never closed at the top of a large file would take hours; cut short, it is told as what it is.
 */
export async function* untilQuoteRunsAway(chunks: AsyncIterable<string>): AsyncGenerator<string> {
	let isOpen = false;
	let sinceLastQuote = 0;
	for await (const chunk of chunks) {
		let at = chunk.indexOf(QUOTE);
		let last = -1;
		for (; at >= 0; at = chunk.indexOf(QUOTE, at + 1)) {
			isOpen = !isOpen;
			last = at;
		}
		sinceLastQuote = last < 0 ? sinceLastQuote + chunk.length : chunk.length - last - 1;
		yield chunk;
		if (isOpen && sinceLastQuote > LONGEST_QUOTED) return;
	}
}
