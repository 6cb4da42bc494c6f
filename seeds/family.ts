import type { EndReason } from '#lib/trial/code-lists.ts';
import type { Day } from '#lib/trial/day.ts';
import type { Enrolment } from './enrolment.ts';
import { CUTOFF, noEffect, type Effect, type Site } from './parameters.ts';
import { chance, integer, randomFor, weighted, type Random } from './random.ts';
import type { Register } from './spells.ts';

interface Elements {
	readonly coordinatingCaseworker: boolean;
	readonly oneCoordinatedPlan: boolean;
	readonly sharedElectronicPlan: boolean;
}

/** A family of the trial, with all that the other tables need to know of it. */
export interface Family extends Enrolment {
	readonly id: string;
	readonly effect: Effect;
	readonly elements: Elements;
	readonly end: Day | null;
	readonly endReason: EndReason | null;
	/** As the delivery states it; null: as far back as the format goes. */
	readonly registeredFrom: Day | null;
	readonly register: Register;
}

/** What an empty `registreret_fra` stands for. */
const DEFAULT_REGISTER_DAYS = 1096;

/** Comparison families get nothing; the others get at least a coordinating caseworker. */
function drawElements(random: Random, { group }: Enrolment, site: Site): Elements {
	const [first, plan, shared] = site.elements.map((probability) => chance(random, probability) && group === 'indsats');
	const oneCoordinatedPlan = plan ?? false;
	const sharedElectronicPlan = shared ?? false;
	const nothingElse = group === 'indsats' && !oneCoordinatedPlan && !sharedElectronicPlan;
	return { coordinatingCaseworker: (first ?? false) || nothingElse, oneCoordinatedPlan, sharedElectronicPlan };
}

const endReasons: readonly (readonly [EndReason | null, number])[] = [
	[null, 80],
	['fraflyttet', 6],
	['samtykke_trukket', 5],
	['maal_opfyldt', 6],
	['andet', 3]
];

/** Some families stop before the others; a comparison family has no goal to reach. */
function drawEnd(random: Random, { group, start }: Enrolment): { end: Day | null; endReason: EndReason | null } {
	const reason = weighted(random, endReasons);
	const end = start + integer(random, 60, 600);
	if (reason === null || end > CUTOFF || (reason === 'maal_opfyldt' && group === 'sammenligning'))
		return { end: null, endReason: null };
	return { end, endReason: reason };
}

/**
 * Some moved to the municipality too late to have a whole year before t0, though not those
 * whom the registers picked out. For a few the day is not known, which the format has a rule for.
 */
function drawRegisteredFrom(random: Random, { start, selectedFrom }: Enrolment, site: Site): Day | null {
	const movedIn = start - integer(random, 40, 300);
	if (chance(random, 1 / 8) && selectedFrom === null) return movedIn;
	return chance(random, 1 / 8) ? null : start - integer(random, ...site.registerDays);
}

/** The families of a municipality, with this effect on those who get the intervention. */
export function familyOf(enrolment: Enrolment, place: number, site: Site, effect: Effect): Family {
	const random = randomFor(enrolment.household.key, 'family');
	const { end, endReason } = drawEnd(random, enrolment);
	const registeredFrom = drawRegisteredFrom(random, enrolment, site);
	const isGone = endReason === 'fraflyttet' || endReason === 'samtykke_trukket';
	return {
		...enrolment,
		id: `syntetisk-f${String(site.firstNumber + place).padStart(3, '0')}`,
		effect: enrolment.group === 'indsats' ? effect : noEffect,
		elements: drawElements(random, enrolment, site),
		end,
		endReason,
		registeredFrom,
		register: { from: registeredFrom ?? enrolment.start - DEFAULT_REGISTER_DAYS, to: isGone ? (end ?? CUTOFF) : CUTOFF }
	};
}
