import type { ReportBlock, ReportCell, ReportSection } from '../document/report-document.ts';

/**
 * With so many letters the status and its chart have room on two sheets, as PDF and as a document to edit. Found by
 * setting the status of many editions in both languages: with fifty more, one document was full to its last line.
 */
export const MOST_LETTERS = 4050;

/** What is said of a hidden figure takes about as much room, in any language. */
const OF_HIDDEN = 30;

/**
 * Whether there is room for a chart besides what is written: by what is written alone, so that the same edition always
 * gives the same report, whatever it is set with.
 */
export function hasRoomForChart(sections: readonly ReportSection[]): boolean {
	const letters = sections.flatMap(({ heading, blocks }) => [heading.length, ...blocks.map(lettersOf)]);
	return sum(letters) <= MOST_LETTERS;
}

function lettersOf(block: ReportBlock): number {
	switch (block.kind) {
		case 'heading':
		case 'paragraph':
		case 'callout':
			return block.text.length;
		case 'list':
			return sum(block.items.map(({ length }) => length));
		case 'table': {
			const cells = [
				block.caption,
				block.note ?? '',
				...block.columns.map(({ heading }) => heading),
				...block.rows.flat()
			];
			return sum(cells.map(lettersOfCell));
		}
		default:
			return 0;
	}
}

function lettersOfCell(cell: ReportCell): number {
	return typeof cell === 'string' ? cell.length : OF_HIDDEN;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((all, one) => all + one, 0);
}
