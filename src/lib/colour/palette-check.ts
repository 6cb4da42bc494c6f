import { contrast } from './contrast.ts';
import { colourDistance, lightnessDistance } from './oklab.ts';
import { places, sites, type Hex, type Palette } from './palette.ts';
import { seenBy, visions, type Vision } from './seen-by.ts';

/** WCAG 2.2, 1.4.3: text of the usual size. */
const TEXT_CONTRAST = 4.5;
/** WCAG 2.2, 1.4.11: what must be seen of a picture or a control. */
const GRAPHIC_CONTRAST = 3;
/** Ours: how far apart the three sites are on a grey copy, black and white being 1 apart. */
export const GREY_DISTANCE = 0.12;
/** Ours: how far apart any two places look to anybody, five times what can just be told apart. */
export const SEEN_DISTANCE = 0.1;

type Name = keyof Palette;

/** Text, on the paper and in a notice. */
const texts = ['ink', 'quiet', 'link'] as const satisfies readonly Name[];
const graphics = ['strong-line', ...places] as const satisfies readonly Name[];

export interface ContrastChecked {
	readonly name: Name;
	readonly colour: Hex;
	readonly on: 'paper' | 'notice';
	readonly ratio: number;
	readonly required: number;
}

/** The contrast of everything that must be seen against what it stands on. Hairlines need not be seen. */
export function checkContrasts(palette: Palette): readonly ContrastChecked[] {
	const checked = (name: Name, on: 'paper' | 'notice', required: number) => ({
		...{ name, colour: palette[name], on, required },
		ratio: contrast(palette[name], palette[on])
	});
	return [
		...texts.flatMap((name) => [checked(name, 'paper', TEXT_CONTRAST), checked(name, 'notice', TEXT_CONTRAST)]),
		...graphics.map((name) => checked(name, 'paper', GRAPHIC_CONTRAST))
	];
}

export interface PairChecked {
	readonly pair: readonly [Name, Name];
	/** How far apart the two look, by who sees them. */
	readonly distances: readonly {
		readonly vision: Vision;
		readonly distance: number;
		readonly required: number | null;
	}[];
}

/**
 * How far any two places are apart. In grey only the sites must be: `other` has a name of its own and `all` a thinner
 * line, and neither is told by its colour.
 */
export function checkPairs(palette: Palette): readonly PairChecked[] {
	return places.flatMap((one, index) =>
		places.slice(index + 1).map((other) => ({
			pair: [one, other] as const,
			distances: visions.map((vision) => ({
				vision,
				distance: distanceFor(vision, palette[one], palette[other]),
				required: vision === 'grey' ? (isSite(one) && isSite(other) ? GREY_DISTANCE : null) : SEEN_DISTANCE
			}))
		}))
	);
}

function distanceFor(vision: Vision, one: Hex, other: Hex): number {
	const [left, right] = [seenBy(vision, one), seenBy(vision, other)];
	return vision === 'grey' ? lightnessDistance(left, right) : colourDistance(left, right);
}

function isSite(name: Name): boolean {
	return sites.some((site) => site === name);
}
