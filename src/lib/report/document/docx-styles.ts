import type { IStylesOptions } from 'docx';
import { light, type Hex } from '#lib/colour/palette.ts';

/**
 * Arial, and not the pages' typeface: a document that is edited is set with what the reader's machine has. Every office
 * suite has Arial or a typeface of the same widths, so lines and sheets end where they did.
 */
const FONT = 'Arial';

/** Word counts type in half points, and room in twentieths of a point. */
const points = (size: number) => size * 2;
const room = (size: number) => size * 20;

/** The colours of the pages, as Word writes them. */
export const docxColours = {
	ink: forWord(light.ink),
	quiet: forWord(light.quiet),
	hairline: forWord(light.hairline),
	notice: forWord(light.notice)
};

function forWord(colour: Hex): string {
	return colour.slice(1).toUpperCase();
}

/** Styles of our own besides those that Word has. */
export const ownStyles = {
	quiet: 'ReportQuiet',
	callout: 'ReportCallout',
	notice: 'ReportNotice',
	cell: 'ReportCell',
	contentsHeading: 'ReportContentsHeading'
};

const heading = (size: number, before: number, after: number) => ({
	run: { font: FONT, size: points(size), bold: true, color: docxColours.ink, italics: false },
	paragraph: { spacing: { before: room(before), after: room(after) }, keepNext: true }
});

const sectionHeading = heading(12.5, 11, 4);

/** The styles that a report is written in: whoever edits it changes a style, and not fifty paragraphs. */
export function docxStyles(language: string): IStylesOptions {
	const own = (id: string, run: object, paragraph: object) => ({
		...{ id, name: id, basedOn: 'Normal', quickFormat: true, run, paragraph }
	});
	return {
		default: {
			document: {
				run: { font: FONT, size: points(9.5), color: docxColours.ink, language: { value: language } },
				paragraph: { spacing: { after: room(6), line: 252, lineRule: 'auto' } }
			},
			title: heading(20, 2, 6),
			heading1: sectionHeading,
			heading2: heading(10, 8, 3),
			listParagraph: { paragraph: { spacing: { after: room(3) } } },
			caption: {
				run: { font: FONT, size: points(9), color: docxColours.ink, italics: false, bold: true },
				paragraph: { spacing: { before: room(6), after: room(3) } }
			}
		},
		paragraphStyles: [
			own(ownStyles.quiet, { color: docxColours.quiet, size: points(9) }, { spacing: { after: room(2) } }),
			own(
				ownStyles.cell,
				{ size: points(8.5) },
				{ spacing: { before: room(1), after: room(1), line: 240, lineRule: 'auto' } }
			),
			own(ownStyles.callout, {}, beside),
			own(ownStyles.contentsHeading, sectionHeading.run, sectionHeading.paragraph),
			{ id: 'TOC1', name: 'toc 1', basedOn: 'Normal', paragraph: { spacing: { after: room(4) } } },
			own(
				ownStyles.notice,
				{},
				{ spacing: { before: room(6) }, shading: { type: 'clear', fill: docxColours.notice, color: 'auto' } }
			)
		]
	};
}

const beside = {
	border: { left: { style: 'single', size: 12, space: 8, color: docxColours.ink } },
	indent: { left: 200 },
	keepLines: true
} as const;
