import { dayOfIso, type Day } from '#lib/trial/day.ts';
import { firstDayOfPlace, placeOfDay } from './calendar.ts';
import { sumOf } from './cost-process.ts';
import type { Enrolment } from './enrolment.ts';
import { streamFor, type Household } from './household.ts';
import { contactsOf, costsOf } from './life.ts';
import type { Site } from './parameters.ts';
import { integer, shuffled, streamOf } from './random.ts';
import { spellsWithin } from './spell-process.ts';

/** The last days of the data that the rounds look at, and how many of the families each takes: as Næstved in seeds/. */
const rounds: readonly (readonly [selectedTo: Day, share: number])[] = [
	[dayOfIso('2018-12-31'), 0.66],
	[dayOfIso('2019-09-30'), 0.17],
	[dayOfIso('2020-03-31'), 0.17]
];

/** Of a round's families, the shares taken for their cost and for their contact persons; the rest by judgement. */
export interface Criteria {
	readonly cost: number;
	readonly contacts: number;
}

/** The households that stand highest, highest first. */
function highest(homes: readonly Household[], rank: (home: Household) => number, count: number): Household[] {
	return homes
		.map((home) => [home, rank(home)] as const)
		.sort((a, b) => b[1] - a[1])
		.slice(0, count)
		.map(([home]) => home);
}

type Ranking = Pick<Enrolment, 'selection' | 'selectedFrom' | 'selectedTo'> & {
	readonly seats: number;
	readonly rank: (home: Household) => number;
};

function rankings(
	selectedTo: Day,
	wanted: number,
	{ cost, contacts }: Criteria,
	costs: Map<Household, Float64Array>
): Ranking[] {
	const firstPlace = placeOfDay(selectedTo) - 11;
	const quarter = selectedTo - 89;
	return [
		{
			selection: 'omkostning',
			selectedFrom: firstDayOfPlace(firstPlace),
			selectedTo,
			seats: Math.round(wanted * cost),
			rank: (home) => sumOf(costs.get(home) ?? new Float64Array(), firstPlace, 12)
		},
		{
			selection: 'kontaktpunkter',
			selectedFrom: quarter,
			selectedTo,
			seats: Math.round(wanted * contacts),
			rank: (home) => spellsWithin(contactsOf(home), quarter, selectedTo)
		},
		{
			selection: 'faglig',
			selectedFrom: null,
			selectedTo: null,
			seats: wanted,
			rank: (home) => streamFor(home, 'enrolment')()
		}
	];
}

/**
 * A population gone through in rounds, the dearest taken first; whoever was passed over is there again
 * the next time. Both groups come from one list, and which of them a family joins is chance.
 */
export function screened(population: readonly Household[], site: Site, criteria: Criteria): Enrolment[] {
	const costs = new Map(population.map((home) => [home, costsOf(home)]));
	const passedOver = new Set(population);
	const total = site.intervention + site.comparison;
	return rounds.flatMap(([selectedTo, share], round) => {
		const wanted = Math.round(total * share);
		const taken: Omit<Enrolment, 'group'>[] = [];
		for (const { seats, rank, ...how } of rankings(selectedTo, wanted, criteria, costs)) {
			for (const household of highest([...passedOver], rank, Math.min(seats, wanted - taken.length))) {
				passedOver.delete(household);
				const random = streamFor(household, 'enrolment');
				const start = selectedTo + integer(random, 14, 60);
				taken.push({ household, start, ...how, registerDays: integer(random, 900, 1000) });
			}
		}
		const intervention = Math.round((wanted * site.intervention) / total);
		const order = shuffled(streamOf(...(population[0]?.key ?? []), selectedTo, round), taken);
		return order.map((enrolment, place) => ({
			...enrolment,
			group: place < intervention ? ('indsats' as const) : ('sammenligning' as const)
		}));
	});
}
