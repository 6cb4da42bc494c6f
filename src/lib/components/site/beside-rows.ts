import { UNLIKE } from '#lib/trial/unlike.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Scope } from '#lib/trial/estimates.ts';
import type { Figure, Released } from '#lib/trial/released.ts';
import type { CaseMixVariable } from '#lib/trial/site-estimates.ts';
import type { SitePage } from '#lib/trial/site-page.ts';
import { carriedOutRows, elementRows, familyRows, type SiteRow } from './site-rows.ts';

/** What one municipality has in a row. */
interface BesideCell extends Omit<SiteRow, 'name'> {
	readonly municipality: Scope;
	/** How far its families are from the others', in standard deviations, where that is told. */
	readonly apart: { readonly figure: Released<Figure>; readonly value: number; readonly isUnlike: boolean } | null;
}

/** The same thing told of every municipality. */
export interface BesideRow {
	readonly name: string;
	readonly cells: readonly BesideCell[];
}

type Page = Released<SitePage>;

/** The rows in which municipalities stand beside one another, under what they are about. */
export function besideBlocks(
	sites: readonly Page[],
	words: Words
): readonly { readonly name: string; readonly rows: readonly BesideRow[] }[] {
	const { beside } = words.t.sites;
	return [
		{ name: beside.elements, rows: rowsOf(sites, (page) => elementRows(page, words)) },
		{ name: beside.families, rows: rowsOf(sites, (page) => familyRows(page, words)) },
		{ name: beside.carriedOut, rows: rowsOf(sites, (page) => carriedOutRows(page, words)) }
	];
}

function rowsOf(sites: readonly Page[], rowsAt: (page: Page) => readonly SiteRow[]): readonly BesideRow[] {
	const told = sites.map((page) => ({ page, rows: rowsAt(page) }));
	const [first] = told;
	return (first?.rows ?? []).map(({ name, variable }) => ({
		name,
		cells: told.map(({ page, rows }) => {
			const own = rows.find((row) => row.name === name);
			return {
				...{ municipality: page.municipality, figure: own?.figure ?? null, format: own?.format ?? String },
				apart: variable ? apartOf(page, variable) : null
			};
		})
	}));
}

function apartOf({ caseMix }: Page, variable: CaseMixVariable): BesideCell['apart'] {
	const difference: Released<Figure> | undefined = caseMix?.variables.find(
		(one) => one.variable === variable
	)?.difference;
	if (difference?.state !== 'shown') return null;
	return { figure: difference, value: difference.value, isUnlike: Math.abs(difference.value) > UNLIKE };
}

/** No municipality's figure can be seen. */
export function isHiddenEverywhere({ cells }: BesideRow): boolean {
	return cells.every(({ figure }) => figure?.state === 'hidden');
}
