import type { PersonRole, PlanType } from '#lib/trial/code-lists.ts';
import type { Family } from './family.ts';
import { personId } from './household.ts';
import { CUTOFF } from './parameters.ts';
import { chance, integer, randomFor, type Random } from './random.ts';
import { delivered, spellsByChance, type Spell } from './spells.ts';
import type { PlanRow } from './tables.ts';

interface PlanSpell extends Spell {
	readonly planType: PlanType;
	/** Place among the household's persons; null: the family as a whole. */
	readonly person: number | null;
}

/** The plans that a person may have, and how many of each an average one has at a time. */
const plansOf: Record<PersonRole, readonly (readonly [PlanType, number])[]> = {
	voksen: [
		['lab27', 0.25],
		['sel141', 0.1],
		['sygedagpengeplan', 0.1],
		['rehabiliteringsplan', 0.1],
		['anden', 0.03]
	],
	barn: [
		['sel140', 0.2],
		['uddannelsesplan', 0.1]
	]
};

const MEAN_DAYS = 400;

function personPlans(random: Random, family: Family): PlanSpell[] {
	return family.household.persons.flatMap(({ role }, person) =>
		plansOf[role].flatMap(([planType, stock]) =>
			spellsByChance(random, stock, MEAN_DAYS).map((spell) => ({ ...spell, planType, person }))
		)
	);
}

/** The family's one plan is made within four months of t0 and takes the place of three in five of the others. */
function withOnePlan(random: Random, plans: readonly PlanSpell[], family: Family): PlanSpell[] {
	const made = family.start + integer(random, 10, 120);
	const others = plans.flatMap((plan) => {
		const isTakenIn = chance(random, 0.6) && plan.end >= made;
		if (!isTakenIn) return [plan];
		return plan.start < made ? [{ ...plan, end: made - 1 }] : [];
	});
	return [...others, { planType: 'en_samlet_plan', person: null, start: made, end: CUTOFF + integer(random, 30, 300) }];
}

export function planRows(family: Family): PlanRow[] {
	const random = randomFor(family.household.key, 'plans');
	const before = personPlans(random, family);
	const plans = family.elements.oneCoordinatedPlan ? withOnePlan(random, before, family) : before;
	return plans.flatMap(({ planType, person, ...spell }) => {
		const dates = delivered(spell, family.register);
		const person_id = person === null ? null : personId(family.id, person);
		return dates ? [{ familie_id: family.id, person_id, plantype: planType, ...dates }] : [];
	});
}
