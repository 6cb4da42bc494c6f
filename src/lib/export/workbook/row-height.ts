/** In points, of letters of size 10. */
const LINE_HEIGHT = 13;
/** Letters are narrower than the figure 0, which widths of columns are counted in. */
const LETTERS_A_FIGURE = 1.15;
/** No row is higher, in any spreadsheet. */
const HIGHEST = 400;

/**
 * The height of a row whose texts are broken into lines, in points: not every spreadsheet fits a row to its text
 * when it opens a file. The widths are those of the columns, in characters.
 */
export function heightOf(texts: readonly string[], widths: readonly number[]): number {
	const lines = texts.map((text, column) =>
		text
			.split('\n')
			.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (LETTERS_A_FIGURE * (widths[column] ?? 1)))), 0)
	);
	return Math.min(HIGHEST, LINE_HEIGHT * Math.max(1, ...lines));
}
