import type { Hex } from './palette.ts';

/** Amounts of red, green and blue light, each from 0 to 1. */
export type LinearLight = readonly [red: number, green: number, blue: number];

/**
 * The light that a screen gives for a colour of sRGB (IEC 61966-2-1). Sums and matrices of colours are right only in
 * light: the two digits of a hexadecimal colour are spaced for the eye.
 */
export function linearLight(hex: Hex): LinearLight {
	return [decoded(hex.slice(1, 3)), decoded(hex.slice(3, 5)), decoded(hex.slice(5, 7))];
}

function decoded(digits: string): number {
	const value = Number.parseInt(digits, 16) / 255;
	return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** The colour of sRGB that comes nearest to some light. */
export function hexOf(light: LinearLight): Hex {
	return `#${light.map(encoded).join('')}`;
}

function encoded(value: number): string {
	const kept = Math.min(1, Math.max(0, value));
	const spaced = kept <= 0.003_130_8 ? 12.92 * kept : 1.055 * kept ** (1 / 2.4) - 0.055;
	return Math.round(spaced * 255)
		.toString(16)
		.padStart(2, '0');
}
