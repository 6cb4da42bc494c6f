import type { ReleasedPages } from '../released-pages.ts';
import type { Measure, MeasurePage } from '#lib/trial/measure-page.ts';
import type { Figure } from '#lib/trial/released.ts';
import { FEWEST_FAMILIES } from '../thresholds.ts';
import type { Equations } from './equations.ts';
import type { Place } from '../barred.ts';
import { named } from './named.ts';

/** The pages, the place on them that is read, and where it is written down what they tell. */
export interface Teller {
	readonly equations: Equations;
	readonly pages: ReleasedPages;
	readonly place: Place;
}

/** A count as a page shows it: itself, nobody, or hidden. */
export function tellCount({ equations, place }: Teller, what: string, figure: Figure, leastHidden = 1): string {
	const name = named(place, what);
	if (figure.state === 'shown') return equations.count(name, figure.value, figure.value);
	if (figure.state === 'not-estimable') return equations.count(name, 0, 0);
	return equations.count(name, leastHidden);
}

/** The limits within which a number lies that is shown with so many decimals. */
export function limitsOf(value: number, digits: number): readonly [low: number, high: number] {
	const half = 0.5 * 10 ** -digits;
	return [value - half, value + half];
}

/** A rounded share of the whole. */
export function tellShare({ equations }: Teller, part: string, whole: string, share: Figure): void {
	if (share.state !== 'shown') return;
	const [low, high] = limitsOf(share.value, 2);
	equations.times(part, low, whole, high);
}

/** A mean says that there are ten families, and, with how many they are, what their values come to. */
export function tellMean(
	{ equations }: Teller,
	sum: string,
	families: string,
	{ mean, digits, unit }: { readonly mean: Figure; readonly digits: number; readonly unit: number }
): void {
	if (mean.state !== 'shown') return;
	const [low, high] = limitsOf(mean.value, digits);
	equations.count(families, FEWEST_FAMILIES, equations.most);
	equations.times(sum, low / unit, families, high / unit);
}

export function pageOf(pages: ReleasedPages, measure: Measure): MeasurePage {
	const page = pages.measures.get(measure);
	if (!page) throw new Error(`no such page: ${measure}`);
	return page;
}
