import { placeName } from '#lib/i18n/place-name.ts';
import type { Words } from '#lib/i18n/words.ts';
import { ALL, type Scope } from '#lib/trial/estimates.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { Released } from '#lib/trial/released.ts';

/** A column of the matrix. */
export interface Place {
	readonly scope: Scope;
	readonly name: string;
	/** Said once here, and not again in every cell. */
	readonly note: string | null;
}

/** The columns of the matrix, in the page's order. */
export function placesOf(overview: Released<Overview>, words: Words): readonly Place[] {
	return overview.scopes.map((scope) => ({
		scope,
		name: placeName(words, scope),
		note: scope === ALL ? noteOfAll(overview, words) : noteOfSite(overview, words, scope)
	}));
}

function noteOfSite(overview: Released<Overview>, words: Words, scope: Scope): string | null {
	return isWithoutComparison(overview, scope) ? words.t.overview.withoutComparison : null;
}

/** All together has the families of every site, and of those who compare, only some sites': it says which. */
function noteOfAll(overview: Released<Overview>, words: Words): string | null {
	const sites = overview.deliveries.map(({ municipality }) => municipality);
	const comparing = sites.filter((site) => !isWithoutComparison(overview, site));
	if (comparing.length === sites.length) return null;
	if (comparing.length === 0) return words.t.overview.withoutComparison;
	return words.t.overview.comparisonOnlyFrom(words.numbers.list(comparing.map((site) => placeName(words, site))));
}

function isWithoutComparison({ status }: Released<Overview>, scope: Scope): boolean {
	const comparison = status.find((record) => record.scope === scope && record.group === 'sammenligning');
	return comparison?.families.state === 'shown' && comparison.families.value === 0;
}
