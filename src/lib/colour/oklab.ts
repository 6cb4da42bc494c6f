import { linearLight } from './linear-light.ts';
import type { Hex } from './palette.ts';

/** Lightness from 0 to 1, and how far from grey towards red (a) and yellow (b). */
export type Oklab = readonly [lightness: number, a: number, b: number];

/**
 * A colour in a space where equal steps look about equally large (Björn Ottosson, "A perceptual color space for image
 * processing", 2020). Black and white are 1 apart; what is 0.02 apart can just be told apart side by side.
 */
export function oklab(hex: Hex): Oklab {
	const [red, green, blue] = linearLight(hex);
	const long = Math.cbrt(0.412_221_470_8 * red + 0.536_332_536_3 * green + 0.051_445_992_9 * blue);
	const medium = Math.cbrt(0.211_903_498_2 * red + 0.680_699_545_1 * green + 0.107_396_956_6 * blue);
	const short = Math.cbrt(0.088_302_461_9 * red + 0.281_718_837_6 * green + 0.629_978_700_5 * blue);
	return [
		0.210_454_255_3 * long + 0.793_617_785 * medium - 0.004_072_046_8 * short,
		1.977_998_495_1 * long - 2.428_592_205 * medium + 0.450_593_709_9 * short,
		0.025_904_037_1 * long + 0.782_771_766_2 * medium - 0.808_675_766 * short
	];
}

/** How far apart two colours look. */
export function colourDistance(one: Hex, other: Hex): number {
	const [from, to] = [oklab(one), oklab(other)];
	return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}

/** How far apart two colours are on a grey copy. */
export function lightnessDistance(one: Hex, other: Hex): number {
	return Math.abs(oklab(one)[0] - oklab(other)[0]);
}
