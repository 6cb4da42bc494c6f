import type { Group } from '#lib/trial/code-lists.ts';
import type { EditionContent } from '#lib/trial/edition.ts';
import type { EditionFigure } from '#lib/trial/edition-figures.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { FigureSource, SourcedPlace, SourcedView } from '#lib/trial/figure-source.ts';
import { measuresInOrder } from '#lib/trial/measure-page.ts';
import type { ProtocolWindows } from '#lib/trial/protocol-windows.ts';
import { viewsOf, type PublicTable } from '#lib/trial/public-tables.ts';
import type { Released } from '#lib/trial/released.ts';
import type { View } from '#lib/trial/views.ts';
import { figureInR } from '../package/figure-in-r.ts';
import { computedIn } from './computed-in.ts';
import { figuresOf } from './edition-table.ts';
import { figureUnit } from './figure-unit.ts';

/** Where every figure of a table comes from. The windows are those of the protocol that the edition was made under. */
export function figureSource(
	content: Released<EditionContent>,
	table: PublicTable,
	windows: ProtocolWindows | null
): FigureSource {
	return { table, views: viewsOf(table).map((view) => sourcedView(content, view, windows)) };
}

function sourcedView(content: Released<EditionContent>, view: View, windows: ProtocolWindows | null): SourcedView {
	const figures = figuresOf(content, view);
	const { priceYear, sources, waits } = content.views[view];
	const measure = measuresInOrder.find((one) => view === `measure:${one}`) ?? null;
	const numbersInR = new Map(
		figures.flatMap(({ value }) => figureInR(view, value.field)).map((section) => [section.number, section])
	);
	return {
		...{ view, measure, windows: measure === null || windows === null ? null : windows[measure] },
		...{ priceYear: figures.some(isInKroner) ? priceYear : null, sources, waits, computedIn: computedIn(view) },
		inR: [...numbersInR.values()].toSorted((one, other) => one.first - other.first),
		places: sourcedPlaces(content, view, figures)
	};
}

function isInKroner(figure: EditionFigure): boolean {
	const { value } = figure;
	if (value.kind === 'curve') return value.field.startsWith('mounted');
	return value.kind === 'number' && figureUnit(figure, value.field) === 'krone';
}

/** The figures municipality by municipality and group by group, in the order of the pages. */
function sourcedPlaces(
	{ views }: Released<EditionContent>,
	view: View,
	figures: readonly EditionFigure[]
): SourcedPlace[] {
	const places = Map.groupBy(figures, ({ scope, group }) => `${scope} ${String(group)}`);
	return [...places.values()].flatMap((own) => {
		const [{ scope, group } = { scope: '', group: null }] = own;
		const isOfGroup = (one: { readonly group: Group }) => group === null || one.group === group;
		return [
			{
				...{ scope, group },
				sources: views[view].sources.filter((one) => (scope === ALL || one.municipality === scope) && isOfGroup(one)),
				flow: views.flow.figures.filter((one) => one.scope === scope && isOfGroup(one)),
				figures: own.map((one) => ({ ...one, inR: figureInR(one.view, one.value.field) }))
			}
		];
	});
}
