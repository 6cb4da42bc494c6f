import { Paragraph, SimpleField, TextRun, type IRunOptions } from 'docx';
import type { Caption } from './worded-report.ts';

/**
 * A caption as Word writes them: the number is a field that holds its result, so that a report pasted into another
 * goes on counting there, and one that is only read is counted already. One that stands above holds on to what it is the caption of.
 */
export function captionParagraph(
	{ label, number, text }: Caption,
	{ isAbove }: { readonly isAbove: boolean }
): Paragraph {
	return new Paragraph({
		style: 'Caption',
		keepNext: isAbove,
		children: [
			new TextRun(`${label} `),
			new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)),
			new TextRun('. '),
			new TextRun(notBold(text))
		]
	});
}

/** The label is bold by the style of captions. */
function notBold(text: string): IRunOptions {
	return { text, bold: false };
}
