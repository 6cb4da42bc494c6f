import {
	AlignmentType,
	BorderStyle,
	LineRuleType,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	WidthType
} from 'docx';
import { captionParagraph } from './docx-caption.ts';
import { columnWidths } from './column-widths.ts';
import { docxColours, ownStyles } from './docx-styles.ts';
import type { WordedTable } from './worded-report.ts';

const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: docxColours.hairline };
const HEAD_LINE = { style: BorderStyle.SINGLE, size: 4, color: docxColours.ink };
const NEXT_TO_NOTHING = { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT } as const;
const AFTER_NOTE = { before: 60, after: 160 };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };

/** A table that Word knows as one, under its caption: its head is repeated on every sheet, and no row is parted. */
export function tableParts(table: WordedTable, width: number): readonly (Paragraph | Table)[] {
	const { caption, columns, rows, note } = table;
	const widths = columnWidths(table, width);
	const alignments = columns.map(({ align }) => (align === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT));
	const row = (cells: readonly { readonly text: string; readonly isQuiet: boolean }[], isHead: boolean) =>
		new TableRow({
			...{ tableHeader: isHead, cantSplit: true },
			children: cells.map(
				({ text, isQuiet }, at) =>
					new TableCell({
						borders: { bottom: isHead ? HEAD_LINE : HAIRLINE },
						children: [
							new Paragraph({
								style: ownStyles.cell,
								alignment: alignments[at] ?? AlignmentType.LEFT,
								children: [new TextRun({ text, ...(isQuiet ? { color: docxColours.quiet } : {}) })]
							})
						]
					})
			)
		});
	return [
		captionParagraph(caption, { isAbove: true }),
		new Table({
			width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
			columnWidths: widths,
			layout: TableLayoutType.FIXED,
			borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
			margins: { left: 60, right: 60 },
			tableLook: { firstRow: true, firstColumn: true, noVBand: true },
			rows: [
				row(
					columns.map(({ heading }) => ({ text: heading, isQuiet: true })),
					true
				),
				...rows.map((cells) =>
					row(
						cells.map(({ text, isHidden }) => ({ text, isQuiet: isHidden })),
						false
					)
				)
			]
		}),
		// Word joins two tables that nothing stands between.
		note === null
			? new Paragraph({ spacing: NEXT_TO_NOTHING, children: [] })
			: new Paragraph({ style: ownStyles.cell, spacing: AFTER_NOTE, text: note })
	];
}
