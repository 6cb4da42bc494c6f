import type { Figure, Released } from '#lib/trial/released.ts';

/**
 * What a whole row of a table says in one cell: that it is hidden, or why there is nothing. The same words
 * in every cell would only be louder. Null where some figure, or how many are behind it, can be read.
 */
export function saidOnce(families: Released<Figure>, figures: readonly Released<Figure>[]): Released<Figure> | null {
	if (families.state === 'shown' && families.value > 0) return null;
	const [first] = figures;
	return first && first.state !== 'shown' && figures.every(({ state }) => state === first.state) ? first : null;
}
