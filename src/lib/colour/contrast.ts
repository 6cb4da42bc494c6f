import { linearLight } from './linear-light.ts';
import type { Hex } from './palette.ts';

/**
 * How much lighter one of two colours is than the other, from 1 (alike) to 21 (black on white).
 *
 * WCAG 2.2 asks for 4.5 of text (1.4.3) and for 3 of what must be seen to understand a picture or to use a control
 * (1.4.11).
 */
export function contrast(one: Hex, other: Hex): number {
	const [lighter, darker] = [relativeLuminance(one), relativeLuminance(other)].toSorted((a, b) => b - a) as [
		number,
		number
	];
	return (lighter + 0.05) / (darker + 0.05);
}

/** How light a colour is beside white, by WCAG's definition. */
function relativeLuminance(hex: Hex): number {
	const [red, green, blue] = linearLight(hex);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
