/** What Markdown, GitHub's as well, or HTML could take for a command, a link or a tag in the middle of a line. */
const MEANS_SOMETHING = /[\\`*_[\]<>&|~#$@]/g;

/** A text that somebody typed, as it stands in a line of Markdown: its letters and nothing else. */
export function markdownText(text: string): string {
	return text
		.replaceAll(MEANS_SOMETHING, (sign) => `\\${sign}`)
		.replaceAll('://', '\\://')
		.replaceAll(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`);
}
