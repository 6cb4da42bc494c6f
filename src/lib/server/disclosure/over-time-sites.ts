import {
	carriedOutQuantities,
	caseMixQuantity,
	costPartQuantity,
	elementOfFamiliesQuantity,
	monthQuantity,
	pairedQuantity
} from '#lib/trial/quantities.ts';
import { monthMeasures } from '#lib/trial/site-estimates.ts';
import type {
	CarriedOutShown,
	CaseMixShown,
	CostPartsShown,
	FollowedCostShown,
	HalfwayShown,
	MonthsShown,
	MountingUp,
	SiteFigures
} from '#lib/trial/site-figures.ts';
import { ifShown } from './over-time-cells.ts';
import type { PlaceShown } from './place-shown.ts';

/** What the figures of municipalities are made of, where they are shown. */
export function ofSites({ months, costs, followed, halfway, carriedOut, caseMix }: SiteFigures): PlaceShown[] {
	const view = (name: PlaceShown['view']) => (place: Omit<PlaceShown, 'view'>) => ({ ...place, view: name });
	return [
		...monthMeasures.flatMap((measure) =>
			months[measure].flatMap((one) => ofMonths(one, measure)).map(view(`months:${measure}`))
		),
		...costs.payers.flatMap(ofCostParts).map(view('cost:payers')),
		...costs.groups.flatMap(ofCostParts).map(view('cost:groups')),
		...costs.categories.flatMap(ofCostParts).map(view('cost:categories')),
		...followed.flatMap(ofFollowed).map(view('follow-up:cost')),
		...halfway.flatMap(ofHalfway).map(view('follow-up:contact-persons')),
		...carriedOut.flatMap(ofCarriedOut).map(view('carrying-out')),
		...caseMix.flatMap(ofCaseMix).map(view('case-mix'))
	];
}

type Places = readonly Omit<PlaceShown, 'view'>[];

/** Months of cost add up to the years. */
function ofMonths({ scope, group, months }: MonthsShown, measure: (typeof monthMeasures)[number]): Places {
	const quantities = months.flatMap(({ month, value }) => ifShown(value, monthQuantity(measure, month)));
	const years = (['before', 'after'] as const).map((part) => pairedQuantity('cost', 'plain', part));
	const all = measure === 'cost' && quantities.length > 0 ? [...quantities, ...years] : quantities;
	return all.map((quantity) => ({ scope, group, quantity }));
}

/** All parts together are the whole. */
function ofCostParts({ scope, group, parts }: CostPartsShown): Places {
	const quantities = parts.flatMap(({ part, before, after, change }) => {
		const name = part === 'without-trial' ? 'all but the trial' : part;
		return [
			...ifShown(before, costPartQuantity(name, 'before')),
			...ifShown(after, costPartQuantity(name, 'after')),
			...ifShown(change.value, costPartQuantity(name, 'change'))
		];
	});
	const isAll = parts.length > 0 && parts.every(({ before }) => before.state === 'shown');
	const years = isAll ? (['before', 'after'] as const).map((part) => pairedQuantity('cost', 'plain', part)) : [];
	return [...quantities, ...years].map((quantity) => ({ scope, group, quantity }));
}

function ofFollowed({ scope, group, cost, trial }: FollowedCostShown): Places {
	return [...monthsOf(cost, 'cost'), ...monthsOf(trial, 'trial')].map((quantity) => ({ scope, group, quantity }));
}

/** A point is what has come in all months until then. */
function monthsOf(line: MountingUp, measure: 'cost' | 'trial'): readonly string[] {
	const last = line.state === 'shown' ? (line.points.at(-1)?.month ?? 0) : 0;
	return Array.from({ length: last }, (_, month) => monthQuantity(measure, month));
}

function ofHalfway({ scope, group, contactPersons }: HalfwayShown): Places {
	return ifShown(contactPersons, carriedOutQuantities.contactPersonsHalfway).map((quantity) => ({
		...{ scope, group, quantity }
	}));
}

function ofCarriedOut({ scope, elements, ...figures }: CarriedOutShown): Places {
	return [
		...elements.flatMap(({ element, count }) => ifShown(count, elementOfFamiliesQuantity(element))),
		...ifShown(figures.withoutElement, carriedOutQuantities.withoutElement),
		...ifShown(figures.daysToPlan, carriedOutQuantities.daysToPlan),
		...ifShown(figures.coordinatorInTime, carriedOutQuantities.coordinatorInTime),
		...ifShown(figures.coordinators, carriedOutQuantities.coordinators),
		...ifShown(figures.plansHalfway, carriedOutQuantities.plansHalfway)
	].map((quantity) => ({ scope, group: 'indsats', quantity }));
}

function ofCaseMix({ scope, variables }: CaseMixShown): Places {
	return variables
		.flatMap(({ variable, difference }) => ifShown(difference, caseMixQuantity(variable)))
		.map((quantity) => ({ scope, group: 'indsats', quantity }));
}
