import {
	AlignmentType,
	Document,
	Footer,
	HeadingLevel,
	LevelFormat,
	PageNumber,
	Paragraph,
	TabStopType,
	TextRun,
	type IRunOptions
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { BULLETS, docxBlock, type Setting } from './docx-blocks.ts';
import { docxStyles, ownStyles } from './docx-styles.ts';
import type { Picture } from './picture.ts';
import type { WordedReport, WordedSection } from './worded-report.ts';

/** A4 in twentieths of a point: 210 by 297 mm, with the margins of the PDF. */
const PAGE = { width: 11906, height: 16838 };
const MARGIN = { top: 1247, bottom: 1361, left: 1417, right: 1417, footer: 567 };
const TEXT_WIDTH = PAGE.width - MARGIN.left - MARGIN.right;

/**
 * A report to edit: headings, styles, captions and tables are Word's own, so that it can be pasted into an agenda system
 * and keeps its outline there. Its numbers and words are those of the PDF.
 */
export function docxDocument(report: WordedReport, pictures: ReadonlyMap<string, Picture>): Document {
	let pictureCount = 0;
	const setting: Setting = { pictures, textWidth: TEXT_WIDTH, nextId: () => String(++pictureCount) };
	return new Document({
		title: report.title,
		creator: report.series,
		lastModifiedBy: report.series,
		description: `${report.edition}. ${report.checksum}`,
		styles: docxStyles(report.locale),
		...(hasContents(report) ? { pageNumbers: estimatePageNumbers } : {}),
		numbering: { config: [{ reference: BULLETS, levels: [bullet] }] },
		sections: [
			{
				properties: { page: { size: PAGE, margin: MARGIN } },
				footers: { default: footer(report) },
				children: [
					...head(report),
					...report.sections.flatMap((section, at) => {
						const before = report.sections[at - 1];
						const isOnNewSheet = before !== undefined && endsSheet(before);
						return [
							sectionHeading(section, isOnNewSheet),
							...section.blocks
								.slice(0, endsSheet(section) ? -1 : undefined)
								.flatMap((block) => docxBlock(block, setting))
						];
					}),
					...foot(report)
				]
			}
		]
	});
}

const bullet = {
	...{ level: 0, format: LevelFormat.BULLET, text: '–', alignment: AlignmentType.LEFT },
	style: { paragraph: { indent: { left: 284, hanging: 284 } } }
};

function head({ series, title, edition, cutoffs, synthetic }: WordedReport): Paragraph[] {
	const told = synthetic && [new TextRun(bold(synthetic.notice)), new TextRun(` ${synthetic.explanation}`)];
	return [
		quiet(series),
		new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
		quiet(edition),
		quiet(cutoffs),
		...(told ? [new Paragraph({ children: told, style: ownStyles.notice })] : [])
	];
}

function bold(text: string): IRunOptions {
	return { text, bold: true };
}

/** What stands under the report's last words. */
function foot({ hiddenRule, checksum }: WordedReport): Paragraph[] {
	return [...(hiddenRule === null ? [] : [quiet(hiddenRule)]), quiet(checksum)];
}

function quiet(text: string): Paragraph {
	return new Paragraph({ text, style: ownStyles.quiet });
}

/** Finding the sheet that each section begins on means setting the whole report: only where somebody is told of it. */
function hasContents({ sections }: WordedReport): boolean {
	return sections.some(({ isListed }) => !isListed);
}

/** A break at the end of a section is the next heading's: as a paragraph of its own it would leave a line above it. */
function endsSheet({ blocks }: WordedSection): boolean {
	return blocks.at(-1)?.kind === 'page-break';
}

/** The contents do not list the section that they stand in: its heading looks like the others and is none. */
function sectionHeading({ heading, isListed }: WordedSection, isOnNewSheet: boolean): Paragraph {
	const place = { text: heading, pageBreakBefore: isOnNewSheet };
	return new Paragraph(
		isListed ? { ...place, heading: HeadingLevel.HEADING_1 } : { ...place, style: ownStyles.contentsHeading }
	);
}

function footer({ foot, pageWords: { page, of } }: WordedReport): Footer {
	return new Footer({
		children: [
			new Paragraph({
				style: ownStyles.quiet,
				tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
				children: [
					new TextRun({
						size: 16,
						children: [foot, '\t', `${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES]
					})
				]
			})
		]
	});
}
