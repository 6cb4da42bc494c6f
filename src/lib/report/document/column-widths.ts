import type { WordedTable } from './worded-report.ts';

/** A letter of a table's type (9 points) with what room it takes on average, in twentieths of a point. */
const LETTER = 110;
/** The room beside a cell's text. */
const BESIDE = 200;

/** No column is narrower than this many letters, and none is wider for the sake of a text that can be broken. */
const FEWEST = 8;
const MOST = 34;
/** What is said of a hidden figure is broken into two lines rather than making the column as wide as a sentence. */
const HIDDEN = 17;

/**
 * How wide the columns of a table are, after the longest text of each: Word and LibreOffice do not agree on how to find
 * out for themselves. The whole is no wider than the page's text.
 */
export function columnWidths({ columns, rows }: WordedTable, most: number): number[] {
	const wanted = columns.map(({ heading }, at) => {
		const lengths = rows.map((cells) => (cells[at]?.isHidden ? HIDDEN : (cells[at]?.text.length ?? 0)));
		return Math.min(MOST, Math.max(FEWEST, heading.length, ...lengths)) * LETTER + BESIDE;
	});
	const scale = Math.min(1, most / wanted.reduce((sum, width) => sum + width, 0));
	return wanted.map((width) => Math.floor(width * scale));
}
