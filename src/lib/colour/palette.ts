/** A colour as `#rrggbb`. */
export type Hex = `#${string}`;

/** The colours of one scheme. Their names in the style sheet are the same with two hyphens before. */
export interface Palette {
	/** What everything stands on. */
	readonly paper: Hex;
	/** What is said beside the page: synthetic data, an older edition. */
	readonly notice: Hex;
	readonly ink: Hex;
	/** What is read second. */
	readonly quiet: Hex;
	/** Between rows. It tells nothing, and may be missed. */
	readonly hairline: Hex;
	/** Around what can be filled in, and where a part of the page begins. */
	readonly 'strong-line': Hex;
	readonly link: Hex;
	readonly faxe: Hex;
	readonly holbaek: Hex;
	readonly naestved: Hex;
	/** A municipality that is none of the three. */
	readonly other: Hex;
	/** All municipalities together. */
	readonly all: Hex;
}

/**
 * Ink on paper. Colour means one thing only: which municipality. The three stand apart in lightness as well as in hue,
 * dark, middle and light, so that a grey copy tells them apart; `palette-check.ts` computes by how much.
 */
export const light: Palette = {
	paper: '#fefdfb',
	notice: '#fbf0d4',
	ink: '#1c2024',
	quiet: '#5d6369',
	hairline: '#dcd9d3',
	'strong-line': '#8d8a84',
	link: '#17406d',
	faxe: '#17406d',
	holbaek: '#9a4914',
	naestved: '#329e90',
	other: '#9d60c6',
	all: '#5f6469'
};

/** The same hues on dark paper: what was darkest there is lightest here. */
export const dark: Palette = {
	paper: '#15181b',
	notice: '#3a2f12',
	ink: '#e8e6e1',
	quiet: '#a5a9ad',
	hairline: '#33383d',
	'strong-line': '#71777d',
	link: '#a9cdf5',
	faxe: '#a9cdf5',
	holbaek: '#dc8b4e',
	naestved: '#22877e',
	other: '#9065d0',
	all: '#a0a5ab'
};

/** The colours that tell municipalities apart. */
export const sites = ['faxe', 'holbaek', 'naestved'] as const;

/** Every colour of a place. */
export const places = [...sites, 'other', 'all'] as const;

/** The colour of each place by its code, as the style sheet's `.site-…` have it. */
export const placeOfScope: Readonly<Record<string, (typeof places)[number]>> = {
	320: 'faxe',
	316: 'holbaek',
	370: 'naestved',
	all: 'all'
};
