import { HeadingLevel, ImageRun, PageBreak, Paragraph, TableOfContents, type Table } from 'docx';
import { captionParagraph } from './docx-caption.ts';
import { ownStyles } from './docx-styles.ts';
import { tableParts } from './docx-table.ts';
import type { Picture } from './picture.ts';
import type { WordedBlock, WordedFigure } from './worded-report.ts';

/** The list style of a report's lists. */
export const BULLETS = 'report-bullets';

/** What a block is set in: the pictures of the drawings, the width of the text, and who counts the pictures. */
export interface Setting {
	readonly pictures: ReadonlyMap<string, Picture>;
	/** In twentieths of a point. */
	readonly textWidth: number;
	readonly nextId: () => string;
}

/** A block of a report as paragraphs and tables. The contents are the office suite's own, filled in from the headings. */
export function docxBlock(block: WordedBlock, setting: Setting): readonly (Paragraph | Table | TableOfContents)[] {
	switch (block.kind) {
		case 'heading':
			return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
		case 'paragraph':
			return [new Paragraph(block.text)];
		case 'list':
			return block.items.map(
				(text) => new Paragraph({ text, style: 'ListParagraph', numbering: { reference: BULLETS, level: 0 } })
			);
		case 'callout':
			return [new Paragraph({ text: block.text, style: ownStyles.callout })];
		case 'contents':
			return [new TableOfContents(block.heading, { hyperlink: true, headingStyleRange: '1-1' })];
		case 'table':
			return tableParts(block, setting.textWidth);
		case 'figure':
			return figureParts(block, setting);
		case 'page-break':
			return [new Paragraph({ children: [new PageBreak()] })];
	}
}

/**
 * A chart as a picture. It is pixels only: with a drawing in it, a machine without the typeface would set the labels
 * anew and let them run into each other, and many agenda systems drop drawings on the way.
 */
function figureParts(figure: WordedFigure, { pictures, textWidth, nextId }: Setting) {
	const picture = pictures.get(figure.drawing);
	if (!picture) throw new Error(`no picture of the figure ${figure.drawing}`);
	const scale = Math.min(MAGNIFIED, textWidth / TWIPS_A_PIXEL / picture.width);
	const image = new ImageRun({
		type: 'png',
		data: picture.png,
		transformation: { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) },
		altText: { id: nextId(), name: figure.caption.text, title: figure.caption.text, description: figure.description }
	});
	return [
		new Paragraph({ children: [image], keepNext: true }),
		captionParagraph(figure.caption, { isAbove: false }),
		...(figure.numbers ? tableParts(figure.numbers, textWidth) : [])
	];
}

/** As large as in the PDF: a pixel of the drawing is 0.8 points there, and 0.75 here. */
const MAGNIFIED = 0.8 / 0.75;
const TWIPS_A_PIXEL = 15;
