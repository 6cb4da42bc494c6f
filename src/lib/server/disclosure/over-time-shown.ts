import { groups, type Group } from '#lib/trial/code-lists.ts';
import { ALL } from '#lib/trial/estimates.ts';
import type { FlowShown, MeasurePage } from '#lib/trial/measure-page.ts';
import { statusMeans, type Cell, type Series, type StatusShown } from '#lib/trial/overview.ts';
import {
	expectedQuantity,
	flowQuantities,
	STARTED,
	startQuantities,
	supportQuantity,
	targetGroupQuantity,
	timeQuantity
} from '#lib/trial/quantities.ts';
import { changesShown, ifShown, servicesShown, sharesShown } from './over-time-cells.ts';
import { ofQuality } from './over-time-quality.ts';
import { ofSites } from './over-time-sites.ts';
import { ofTargetGroups } from './over-time-target-groups.ts';
import type { PlaceShown } from './place-shown.ts';
import type { ReleasedPages } from './released-pages.ts';

type Quantities = readonly Omit<PlaceShown, 'view'>[];

/** What the figures that the gate shows are made of, and where they stand. */
export function placesShown({ overview, measures, sites, targetGroups, dataQuality }: ReleasedPages): PlaceShown[] {
	const pages = [...measures.values()];
	const [first] = pages;
	const flow = first?.flow.flatMap(ofFlow) ?? [];
	return [
		...pages.flatMap((page) =>
			ofMeasure(page).map((place) => ({ ...place, view: `measure:${page.measure}` as const }))
		),
		// It is the same on every page.
		...flow.map((place) => ({ ...place, view: 'flow' as const })),
		...overview.status.flatMap(atStart),
		...ofSites(sites),
		...ofTargetGroups(targetGroups),
		...ofQuality(dataQuality)
	];
}

function ofMeasure({ measure, series, expectedByChance, curves }: MeasurePage): Quantities {
	return [
		...ofSeries(series),
		...expectedByChance.flatMap(({ scope, change }) =>
			ifShown(change, expectedQuantity(measure)).map((quantity) => ({ scope, group: 'indsats' as const, quantity }))
		),
		...curves
			.filter(({ curve }) => curve.state === 'shown')
			.map(({ group, window }) => ({ scope: ALL, group, quantity: timeQuantity(measure, window, 'curve') }))
	];
}

function ofSeries(series: Series): Quantities {
	if (series.kind === 'share') return inCells(series.cells, sharesShown);
	const { measure, cells } = series;
	if (measure === 'service-duration') return inCells(cells, ({ plain }) => servicesShown(plain));
	const isGuarded = (group: Group) => cells.some((cell) => cell[group].guarded !== null);
	return inCells(cells, (change, group) => changesShown(measure, change, isGuarded(group)));
}

function inCells<T>(cells: readonly Cell<T>[], quantities: (one: T, group: Group) => readonly string[]): Quantities {
	return cells.flatMap((cell) =>
		groups.flatMap(({ code: group }) =>
			quantities(cell[group], group).map((quantity) => ({ scope: cell.scope, group, quantity }))
		)
	);
}

function ofFlow({ scope, group, started, compared, notYet, other }: FlowShown): Quantities {
	return [
		...ifShown(started, flowQuantities.started),
		...ifShown(compared, flowQuantities.compared),
		...ifShown(notYet, flowQuantities.notYet),
		...ifShown(other, flowQuantities.other)
	].map((quantity) => ({ scope, group, quantity }));
}

function atStart({ scope, group, families, targetGroups, support, means }: StatusShown): PlaceShown[] {
	const at = (view: PlaceShown['view']) => (quantity: string) => ({ view, scope, group, quantity });
	return [
		...ifShown(families, STARTED).map(at('start:families')),
		...targetGroups
			.flatMap(({ code, count }) => ifShown(count, targetGroupQuantity(code)))
			.map(at('start:target-groups')),
		...support.flatMap(({ code, count }) => ifShown(count, supportQuantity(code))).map(at('start:support')),
		...statusMeans.flatMap((mean) => ifShown(means[mean], startQuantities[mean]).map(at(`start:${mean}`)))
	];
}
