import type { Group, Selection } from '#lib/trial/code-lists.ts';
import { dayOfIso, type Day } from '#lib/trial/day.ts';
import { criteria } from './criteria.ts';
import { population, type Household } from './household.ts';
import { SEED, type SelectionRound, type Site } from './parameters.ts';
import { chance, integer, randomFor, shuffled, weighted } from './random.ts';

/** A household that was taken into the trial or into the comparison group. */
export interface Enrolment {
	readonly household: Household;
	readonly group: Group;
	readonly start: Day;
	readonly selection: Selection;
	readonly selectedFrom: Day | null;
	readonly selectedTo: Day | null;
}

const FIRST_START = dayOfIso('2017-07-01');
const LAST_START = dayOfIso('2020-06-30');

const municipalityOf = (site: Site): string => `${SEED}/${site.folder}`;

/** Referred one by one by a caseworker, who sometimes says which period was looked at and sometimes not. */
function referred(site: Site): Enrolment[] {
	return population(municipalityOf(site), site.intervention + site.comparison).map((home, number) => {
		const random = randomFor(home.key, 'enrolment');
		const start = integer(random, FIRST_START, LAST_START);
		const statesPeriod = chance(random, 0.3);
		return {
			household: home,
			group: number < site.intervention ? 'indsats' : 'sammenligning',
			start,
			selection: weighted(random, [
				['faglig', 8],
				['andet', 1]
			] as const),
			selectedFrom: statesPeriod ? start - 365 : null,
			selectedTo: statesPeriod ? start - 1 : null
		};
	});
}

/** Both groups are taken by the same criteria from the same list, and which of them a family joins is chance. */
function selected(round: SelectionRound, passedOver: Set<Household>): Enrolment[] {
	const wanted = round.intervention + round.comparison;
	const taken: Omit<Enrolment, 'group'>[] = [];
	for (const { selection, selectedFrom, share, rank } of criteria(round)) {
		const seats = Math.min(Math.round(wanted * share), wanted - taken.length);
		const ranked = [...passedOver].map((home) => [home, rank(home)] as const).sort((a, b) => b[1] - a[1]);
		for (const [home] of ranked.slice(0, seats)) {
			passedOver.delete(home);
			const start = round.selectedTo + integer(randomFor(home.key, 'enrolment'), 14, 60);
			taken.push({ household: home, start, selection, selectedFrom, selectedTo: selectedFrom && round.selectedTo });
		}
	}
	return shuffled(randomFor(SEED, round.selectedTo), taken).map((enrolment, place) => ({
		...enrolment,
		group: place < round.intervention ? 'indsats' : 'sammenligning'
	}));
}

/** The larger population that a municipality with selection rounds goes through. */
const POPULATION = 500;

/** Everybody who takes part in a municipality, in the order in which they start. */
export function enrolments(site: Site): Enrolment[] {
	const passedOver = new Set(site.rounds.length === 0 ? [] : population(municipalityOf(site), POPULATION));
	const all = site.rounds.length === 0 ? referred(site) : site.rounds.flatMap((round) => selected(round, passedOver));
	return all.sort((a, b) => a.start - b.start);
}
