/** A stretch of a text: words, or something as it is written in a delivery. */
export interface TextPart {
	readonly isCode: boolean;
	readonly text: string;
}

/** Takes apart a text in which what is written in a delivery stands between backticks, as in Markdown. */
export function textParts(text: string): TextPart[] {
	return text
		.split('`')
		.map((part, place) => ({ isCode: place % 2 === 1, text: part }))
		.filter((part) => part.text !== '');
}

/** The same text for where there is only one kind of letter, as in a cell. */
export function withoutBackticks(text: string): string {
	return text.replaceAll('`', '');
}
