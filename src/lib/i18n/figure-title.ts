import type { EditionPlace, FigureField } from '#lib/trial/edition-figures.ts';
import { figureName } from './figure-name.ts';
import { placeName } from './place-name.ts';
import { viewName } from './view-name.ts';
import type { Words } from './words.ts';

/** What a figure is, said in full: `Udgifter pr. familie: før, Faxe, Indsats`. */
export function figureTitle(words: Words, place: EditionPlace, field: FigureField): string {
	const { view, scope, group, measure, code } = place;
	const { overview, editions } = words.t;
	const name = figureName(words, { view, scope, group, measure, code, field });
	const of = group === null ? [] : [overview.groups[group]];
	return [editions.ofMeasure(viewName(words, view), name), placeName(words, scope), ...of].join(', ');
}
