import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { light } from '#lib/colour/palette.ts';
import { mapTexts } from '#lib/report/document/map-texts.ts';
import type { WordedReport } from '#lib/report/document/worded-report.ts';
import { drawingWidth } from './drawing-size.ts';
import { fontLetters } from './font-letters.ts';
import { fontFiles } from './fonts.ts';

/** Tagged, with title and language, and refused where a figure has no alternative text: ISO 14289-1. */
const PDF_UA = 'ua-1';

/**
 * A report as PDF/UA-1. typst reads the report as data beside a template that never changes, so no text of a report can
 * be taken for code. The same report gives the same bytes: its date is that of the edition's approval.
 *
 * Throws what typst says where the template or a drawing is wrong.
 */
export function compilePdf(report: WordedReport, drawings: ReadonlyMap<string, string>): Buffer {
	const fonts = fontFiles.map((file) => readFileSync(file));
	const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: fonts }] });
	const letters = fonts.map(fontLetters);
	const drawable = mapTexts(report, (text) => drawnIn(letters, text));
	const compiled = compiler.compile({
		mainFileContent: readFileSync(new URL('./report-template.typ', import.meta.url), 'utf8'),
		inputs: { report: JSON.stringify({ ...drawable, colours: light, drawings: withWidths(drawings) }) }
	});
	const error = compiled.takeError();
	if (error) throw new Error(`the report cannot be set: ${JSON.stringify(compiler.fetchDiagnostics(error))}`);
	if (!compiled.result) throw new Error('the report cannot be set, and nothing says why');
	return compiler.pdf(compiled.result, { pdfStandard: PDF_UA });
}

function withWidths(drawings: ReadonlyMap<string, string>) {
	return Object.fromEntries([...drawings].map(([key, svg]) => [key, { svg, width: drawingWidth(svg) }]));
}

/** Stands where a typeface has no shape for a character. */
const NO_SHAPE = '\u25a1';
const NEEDS_NO_SHAPE = /[\s\p{Default_Ignorable_Code_Point}]/u;

/** A text in which every character can be drawn: one odd letter in a name is not to cost the report. */
function drawnIn(fonts: readonly ReadonlySet<number>[], text: string): string {
	const isDrawn = (letter: string) => fonts.every((letters) => letters.has(letter.codePointAt(0) ?? 0));
	return Array.from(text, (letter) => (NEEDS_NO_SHAPE.test(letter) || isDrawn(letter) ? letter : NO_SHAPE)).join('');
}
