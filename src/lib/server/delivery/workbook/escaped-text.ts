/** A character that XML cannot hold, as Office writes it; `_x005F_` is the underscore that begins what only looks like one. */
const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** A text as it is shown, from the way it is written in a workbook. */
export function unescaped(text: string): string {
	if (!text.includes('_x')) return text;
	return text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
