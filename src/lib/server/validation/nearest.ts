import leven from 'leven';

/** More changes than this and the name was hardly meant. */
const MOST_CHANGES = 3;

/** Longer than any name by more than the changes: to compare a whole page with each name would only take time. */
const LONGEST_WORD = 60;

/** The valid name that the text is most likely a misspelling of, or null where none is near. */
export function nearest(text: string, names: readonly string[]): string | null {
	const word = text.trim().toLowerCase();
	if (word.length > LONGEST_WORD) return null;
	let best: string | null = null;
	let fewest = Math.min(MOST_CHANGES, Math.ceil(word.length / 2)) + 1;
	for (const name of names) {
		const changes = leven(word, name);
		const begins = word.length >= 3 && name.startsWith(word);
		if (changes < fewest || (begins && best === null)) {
			best = name;
			fewest = Math.min(fewest, changes);
		}
	}
	return best;
}
