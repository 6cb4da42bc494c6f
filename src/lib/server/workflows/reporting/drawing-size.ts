/** How wide a drawing is in its own pixels. Throws where it does not say. */
export function drawingWidth(svg: string): number {
	const width = Number(/^<svg[^>]* width="(\d+(?:\.\d+)?)"/.exec(svg)?.[1]);
	if (!Number.isFinite(width)) throw new Error('a drawing without a width');
	return width;
}
