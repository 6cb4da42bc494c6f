import type { WordedTable } from './worded-report.ts';

/** A letter of a table's type (8.5 points) with what room it takes on average, in twentieths of a point. */
const LETTER = 104;
/** The room beside a cell's text. */
const BESIDE = 200;

/** No column is narrower than this many letters, and none is wider for the sake of a text that can be broken. */
const FEWEST = 8;
const MOST = 34;
/** What is said of a hidden figure is broken into two lines rather than making the column as wide as a sentence. */
const HIDDEN = 17;

/**
 * How wide the columns of a table are, after the longest text of each: Word and LibreOffice do not agree on how to find
 * out for themselves. The whole is no wider than the page's text. Where the room is short, every column gives of what
 * it has beyond its longest word or figure, so that those are broken last.
 */
export function columnWidths({ columns, rows }: WordedTable, most: number): number[] {
	const wanted = columns.map(({ heading }, at) => {
		const lengths = rows.map((cells) => (cells[at]?.isHidden ? HIDDEN : (cells[at]?.text.length ?? 0)));
		return Math.min(MOST, Math.max(FEWEST, heading.length, ...lengths)) * LETTER + BESIDE;
	});
	const least = columns.map(({ heading, align }, at) => {
		const texts = [heading, ...rows.map((cells) => cells[at]?.text ?? '')];
		const unbroken = texts.flatMap((text) => (isFigure(text, align) ? [text] : text.split(' ')));
		const longest = Math.max(FEWEST, ...unbroken.map(({ length }) => length)) * LETTER + BESIDE;
		return Math.min(wanted[at] ?? longest, longest);
	});
	const [all, needed] = [sum(wanted), sum(least)];
	if (all <= most) return wanted;
	if (needed >= most) return least.map((width) => Math.floor((width * most) / needed));
	const share = (most - needed) / (all - needed);
	return least.map((width, at) => Math.floor(width + ((wanted[at] ?? width) - width) * share));
}

/** A figure to the right may be several words: `416.431 → 303.380*`. */
function isFigure(text: string, align: 'left' | 'right'): boolean {
	return align === 'right' && /^[\d\W]+$/.test(text);
}

function sum(widths: readonly number[]): number {
	return widths.reduce((all, width) => all + width, 0);
}
