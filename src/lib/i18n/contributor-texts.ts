import type { Contributors, Series } from '#lib/trial/overview.ts';
import type { Figure, Released } from '#lib/trial/released.ts';
import type { Words } from './words.ts';

/** A number in words, and the figure that it is. */
interface FigureSaid {
	readonly figure: Released<Figure>;
	readonly text: string;
}

/** How many are behind a figure, number by number: `59 ydelser`, `33 familier`. Nothing where the families are not shown. */
export function contributorTexts(
	{ t, numbers }: Words,
	measure: Series['measure'],
	{ families, cases }: Released<Pick<Contributors, 'families' | 'cases'>>
): readonly FigureSaid[] {
	if (families.state !== 'shown') return [];
	const count = (value: number) => numbers.decimal(value, 0);
	const own = { figure: families, text: t.overview.families(count(families.value)) };
	if (cases?.state !== 'shown') return [own];
	const said = measure === 'return-to-work' ? t.overview.persons : t.overview.services;
	return [{ figure: cases, text: said(count(cases.value)) }, own];
}
