import { light, placeOfScope } from '#lib/colour/palette.ts';

/**
 * What charts are drawn with. In a page the colours are the page's, light or dark; the ones behind the comma are for a
 * chart that was taken out of it.
 */
export const PAPER = `var(--paper, ${light.paper})`;
export const QUIET = `var(--quiet, ${light.quiet})`;
export const INK = `var(--ink, ${light.ink})`;

/** The colour of the place that the chart stands in, whichever it is. */
export const SITE = `var(--site, ${light.ink})`;

/** Of all places together. */
export const ALL = `var(--all, ${light.all})`;

/** Words that stand on a chart's own lines. */
export const HALO = { stroke: PAPER, strokeWidth: 4, fill: 'currentColor' };

/** The colour of one place among others. */
export function inkOf(scope: string): string {
	return `var(--site, ${light[placeOfScope[scope] ?? 'other']})`;
}
