import { Resvg } from '@resvg/resvg-js';
import type { Picture } from '#lib/report/document/picture.ts';
import { drawingWidth } from './drawing-size.ts';
import { FONT, fontFiles } from './fonts.ts';

/** Pixels of the picture for one of the drawing: sharp on paper (288 to the inch) and when enlarged. */
const SCALE = 3;

/** A drawing as PNG on white, with the pages' own typeface. */
export function drawPicture(svg: string): Picture {
	const picture = new Resvg(svg, {
		font: { loadSystemFonts: false, fontFiles, defaultFontFamily: FONT, sansSerifFamily: FONT },
		fitTo: { mode: 'zoom', value: SCALE },
		background: '#ffffff'
	}).render();
	const width = drawingWidth(svg);
	return { png: picture.asPng(), width, height: (width * picture.height) / picture.width };
}
