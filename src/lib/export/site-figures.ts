import type { EditionContent } from '#lib/trial/edition.ts';
import type { EditionFigure, EditionPlace } from '#lib/trial/edition-figures.ts';
import type { Released } from '#lib/trial/released.ts';
import type { CarriedOutShown, CostPartsShown, FollowedCostShown } from '#lib/trial/site-figures.ts';
import type { SiteView } from '#lib/trial/views.ts';
import { numberRows, withLimits } from './number-rows.ts';

type Place = Omit<EditionPlace, 'scope' | 'group'>;

/** One view of the municipalities. */
export function siteFigures(view: SiteView, held: Released<EditionContent>['views']): EditionFigure[] {
	const place = { view, measure: null, code: null };
	switch (view) {
		case 'months:cost':
		case 'months:contact-points':
		case 'months:self-support':
			return held[view].figures.flatMap(({ scope, group, months }) =>
				months.flatMap(({ month, value }) =>
					numberRows({ ...place, scope, group, code: String(month) }, [['mean', value]])
				)
			);
		case 'cost:payers':
		case 'cost:groups':
		case 'cost:categories':
			return held[view].figures.flatMap((one) => costParts(place, one));
		case 'follow-up:cost':
			return held[view].figures.flatMap((one) => followedCost(place, one));
		case 'follow-up:contact-persons':
			return held[view].figures.flatMap(({ scope, group, contactPersons }) =>
				numberRows({ ...place, scope, group }, [['mean', contactPersons]])
			);
		case 'carrying-out':
			return held[view].figures.flatMap((one) => carriedOut(place, one));
		case 'case-mix':
			return held[view].figures.flatMap(({ scope, variables }) =>
				variables.flatMap(({ variable, difference }) =>
					numberRows({ ...place, scope, group: null, code: variable }, [['imbalance', difference]])
				)
			);
	}
}

function costParts(place: Place, { scope, group, parts }: Released<CostPartsShown>): EditionFigure[] {
	return parts.flatMap(({ part, before, after, change }) =>
		numberRows({ ...place, scope, group, code: part }, [
			['before', before],
			['after', after],
			...withLimits('change', change)
		])
	);
}

function followedCost(place: Place, { scope, group, cost, trial }: Released<FollowedCostShown>): EditionFigure[] {
	return [
		{ ...place, scope, group, value: { kind: 'curve', field: 'mounted-cost', curve: cost } },
		{ ...place, scope, group, value: { kind: 'curve', field: 'mounted-trial', curve: trial } }
	];
}

/** Families of the comparison group get no element, so it is told of the trial's own. */
function carriedOut(place: Place, shown: Released<CarriedOutShown>): EditionFigure[] {
	const { scope, elements } = shown;
	return [
		...elements.flatMap(({ element, count }) =>
			numberRows({ ...place, scope, group: 'indsats', code: element }, [['count', count]])
		),
		...numberRows({ ...place, scope, group: 'indsats' }, [
			['without-element', shown.withoutElement],
			['days-to-plan', shown.daysToPlan],
			['coordinator-in-time', shown.coordinatorInTime],
			['coordinators', shown.coordinators],
			['plans-halfway', shown.plansHalfway]
		])
	];
}
