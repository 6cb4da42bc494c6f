import { placeName } from '#lib/i18n/place-name.ts';
import type { Words } from '#lib/i18n/words.ts';
import type { Scope } from '#lib/trial/estimates.ts';
import type { Overview } from '#lib/trial/overview.ts';
import type { Figure, Released } from '#lib/trial/released.ts';

/** A column of the matrix. */
export interface Place {
	readonly scope: Scope;
	readonly name: string;
	/** Said once here, and not again in every cell. */
	readonly note: string | null;
}

/** The columns of the matrix, in the page's order. */
export function placesOf({ scopes, status }: Released<Overview>, words: Words): readonly Place[] {
	return scopes.map((scope) => {
		const comparison = status.find((record) => record.scope === scope && record.group === 'sammenligning');
		const nobody = comparison?.families.state === 'shown' && comparison.families.value === 0;
		return { scope, name: placeName(words, scope), note: nobody ? words.t.overview.withoutComparison : null };
	});
}

/** Whether a comparison group's figure needs no words in its cell: it is drawn, or its column has said that there is none. */
export function isSaid(figure: Released<Figure>): boolean {
	return figure.state === 'shown' || (figure.state === 'not-estimable' && figure.reason === 'no-families');
}
