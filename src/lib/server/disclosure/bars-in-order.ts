import { groups } from '#lib/trial/code-lists.ts';
import { ALL, type Scope } from '#lib/trial/estimates.ts';
import { measuresInOrder } from '#lib/trial/measure-page.ts';
import type { Bar, PartOfMeasure, PartOfPlace, Place } from './barred.ts';

/**
 * Bars that may keep a count of this place, in the order in which they are tried: what a steering group misses least
 * comes first, and the place itself before others. Each step holds besides the ones before it.
 */
export function barsInOrder(place: Place, scopes: readonly Scope[]): readonly (readonly Bar[])[] {
	return [partsOfAll, ...placesFrom(place, scopes).flatMap((one) => stepsAt(one))];
}

/** What stands beside all together tells of every site. */
const partsOfAll: readonly Bar[] = [{ part: 'parts', place: { scope: ALL, group: 'indsats' } }];

/** The place, the other group there, all together; then the other places. */
function placesFrom({ scope, group }: Place, scopes: readonly Scope[]): readonly Place[] {
	const other = group === 'indsats' ? 'sammenligning' : 'indsats';
	const inOrder = [scope, ALL, ...scopes].flatMap((one) => [
		{ scope: one, group },
		{ scope: one, group: other } as const
	]);
	return inOrder.filter(
		(one, index) => inOrder.findIndex((first) => first.scope === one.scope && first.group === one.group) === index
	);
}

function stepsAt(place: Place): readonly (readonly Bar[])[] {
	const ofPlace = (part: PartOfPlace): readonly Bar[] => [{ part, place }];
	const ofMeasures = (part: PartOfMeasure, at = place): readonly Bar[] =>
		measuresInOrder.map((measure) => ({ part, place: at, measure }));
	const comparison = groups.flatMap(({ code }) =>
		code !== place.group && code === 'sammenligning' ? [ofMeasures('figures', { ...place, group: code })] : []
	);
	return [
		ofPlace('quality'),
		ofPlace('target-groups'),
		ofPlace('support'),
		ofPlace('means-at-start'),
		ofPlace('carried-out'),
		ofPlace('flow-steps'),
		ofMeasures('risk-table'),
		ofMeasures('expected-by-chance'),
		ofMeasures('guarded'),
		...comparison,
		ofMeasures('families'),
		ofPlace('compared'),
		ofPlace('started'),
		ofMeasures('figures'),
		ofPlace('everything')
	];
}
