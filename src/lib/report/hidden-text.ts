import type { Words } from '#lib/i18n/words.ts';

/** What a paragraph would have told, but may not. */
export type HiddenPart = keyof Words['t']['sentences']['hidden']['parts'];

/** All that is hidden in one sentence, each part named once; nothing where nothing is. */
export function hiddenSentences({ t, numbers }: Words, parts: readonly HiddenPart[]): readonly string[] {
	const { sentence, parts: names } = t.sentences.hidden;
	return parts.length === 0 ? [] : [sentence(numbers.list(parts.map((part) => names[part])))];
}
