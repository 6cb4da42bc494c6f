import { hexOf, linearLight, type LinearLight } from './linear-light.ts';
import type { Hex } from './palette.ts';

/** Usual colour vision, the three in which one kind of cone is missing, and a copy in grey. */
export const visions = ['usual', 'protanopia', 'deuteranopia', 'tritanopia', 'grey'] as const;

export type Vision = (typeof visions)[number];

/**
 * Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE
 * TVCG 15 (6), 2009: the matrices of their table for a deficiency that is complete, for linear light. Grey is the
 * luminance of sRGB in all three.
 */
const matrices: Readonly<Record<Vision, readonly [LinearLight, LinearLight, LinearLight]>> = {
	usual: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152_286, 1.052_583, -0.204_868],
		[0.114_503, 0.786_281, 0.099_216],
		[-0.003_882, -0.048_116, 1.051_998]
	],
	deuteranopia: [
		[0.367_322, 0.860_646, -0.227_968],
		[0.280_085, 0.672_501, 0.047_413],
		[-0.011_82, 0.042_94, 0.968_881]
	],
	tritanopia: [
		[1.255_528, -0.076_749, -0.178_779],
		[-0.078_411, 0.930_809, 0.147_602],
		[0.004_733, 0.691_367, 0.3039]
	],
	grey: [
		[0.2126, 0.7152, 0.0722],
		[0.2126, 0.7152, 0.0722],
		[0.2126, 0.7152, 0.0722]
	]
};

/** A colour as it looks to somebody. */
export function seenBy(vision: Vision, hex: Hex): Hex {
	const light = linearLight(hex);
	const [red, green, blue] = matrices[vision].map((row) => sumOfProducts(row, light)) as [number, number, number];
	return hexOf([red, green, blue]);
}

function sumOfProducts(row: LinearLight, light: LinearLight): number {
	return row[0] * light[0] + row[1] * light[1] + row[2] * light[2];
}
