import { resolve } from '$app/paths';
import { createContext } from 'svelte';
import type { Measure } from '#lib/trial/measure-page.ts';

/** The edition, or `draft`, whose pages the reader looks through; null on the pages of the newest. Links stay within it. */
export const [getEditionHere, setEditionHere] = createContext<() => string | null>();

/** The page of an edition, or of the draft. */
export function editionAddress(number: string | null): string {
	return number === null ? resolve('/editions/draft') : resolve('/editions/[edition]', { edition: number });
}

/** The overview within an edition. */
export function overviewAddress(edition: string | null): string {
	return edition === null ? resolve('/') : resolve('/editions/[edition]/overview', { edition });
}

/** The page of a measure within an edition. */
export function measureAddress(edition: string | null, measure: Measure): string {
	return edition === null
		? resolve('/measures/[measure]', { measure })
		: resolve('/editions/[edition]/measures/[measure]', { edition, measure });
}

/** The page of all municipalities within an edition. */
export function sitesAddress(edition: string | null): string {
	return edition === null ? resolve('/sites') : resolve('/editions/[edition]/sites', { edition });
}

/** The page of a municipality within an edition. */
export function siteAddress(edition: string | null, municipality: string): string {
	return edition === null
		? resolve('/sites/[municipality]', { municipality })
		: resolve('/editions/[edition]/sites/[municipality]', { edition, municipality });
}

/** The page of target groups within an edition. */
export function targetGroupsAddress(edition: string | null): string {
	return edition === null ? resolve('/target-groups') : resolve('/editions/[edition]/target-groups', { edition });
}

/** The page of data quality within an edition. */
export function dataQualityAddress(edition: string | null): string {
	return edition === null ? resolve('/data-quality') : resolve('/editions/[edition]/data-quality', { edition });
}

/** What one edition changed against another. */
export function compareAddress(from: string, to: string): string {
	return `${resolve('/editions/compare')}?from=${from}&to=${to}`;
}
