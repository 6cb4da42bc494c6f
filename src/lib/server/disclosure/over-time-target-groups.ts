import { ALL } from '#lib/trial/estimates.ts';
import {
	chanceQuantity,
	elementQuantity,
	pairedQuantity,
	quantityOfPart,
	topQuantity,
	type PairedPart
} from '#lib/trial/quantities.ts';
import type { Parting } from '#lib/trial/target-group-estimates.ts';
import type { ChanceShown, PartedMeasure, TargetGroupsPage } from '#lib/trial/target-groups-page.ts';
import type { View } from '#lib/trial/views.ts';
import { ifShown } from './over-time-cells.ts';
import type { PlaceShown } from './place-shown.ts';

/** What the figures of the page of target groups are made of. */
export function ofTargetGroups(page: TargetGroupsPage): PlaceShown[] {
	return [
		...page.tops.flatMap(({ measure, tops }) =>
			tops.flatMap(({ top, share }) => ifShown(share, topQuantity(measure, top)).map(ofTrial('tops')))
		),
		...page.byTargetGroup.flatMap((one) => ofParts(one, 'target-group')),
		...page.byStart.flatMap((one) => ofParts(one, 'start')),
		...page.elements.flatMap(({ measure, element, difference }) =>
			ifShown(difference.value, elementQuantity(measure, element)).map(ofTrial('elements'))
		),
		...page.chance.flatMap(ofChance)
	];
}

/** The figures of the trial's families, all sites together. */
const ofTrial =
	(view: View) =>
	(quantity: string): PlaceShown => ({ view, scope: ALL, group: 'indsats', quantity });

function ofParts({ measure, parts }: PartedMeasure, parting: Parting): PlaceShown[] {
	return parts.flatMap(({ code, families, before, after, change }) => {
		const quantity = (part: PairedPart) => quantityOfPart(pairedQuantity(measure, 'plain', part), code);
		return [
			...ifShown(families, quantity('families')),
			...ifShown(before, quantity('before')),
			...ifShown(after, quantity('after')),
			...ifShown(change.value, quantity('change'))
		].map(ofTrial(`parts:${parting}`));
	});
}

function ofChance({ measure, group, everybody, picked }: ChanceShown): PlaceShown[] {
	return (['earlier', 'later'] as const).flatMap((year) =>
		[
			...ifShown(everybody[year], chanceQuantity(measure, year, 'everybody')),
			...ifShown(picked[year], chanceQuantity(measure, year, 'picked'))
		].map((quantity) => ({ ...ofTrial('chance')(quantity), group }))
	);
}
