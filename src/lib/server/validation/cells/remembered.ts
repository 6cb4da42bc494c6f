/** Texts remembered: more than there are codes or days of a trial, and as many identifiers as come again soon. */
const MOST_TEXTS = 10_000;
/** Longer than any code, date or identifier. */
const LONGEST_TEXT = 60;

/**
 * A reader that reads each text once. Most columns say the same few things over and over: a hundred thousand rows
 * have some thousand days between them, and a family's rows stand together.
 *
 * A text is remembered as a copy of its own. What a parser cuts out of a block of text keeps the whole block in
 * memory for as long as it is held.
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
	const known = new Map<string, T>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		if (text.length > LONGEST_TEXT) return read(text);
		const own = ` ${text}`.slice(1);
		const value = read(own);
		if (known.size >= MOST_TEXTS) known.clear();
		known.set(own, value);
		return value;
	};
}
