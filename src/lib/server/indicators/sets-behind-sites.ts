import type { Group } from '#lib/trial/code-lists.ts';
import {
	carriedOutQuantities,
	caseMixQuantity,
	elementOfFamiliesQuantity,
	monthQuantity,
	pairedQuantity
} from '#lib/trial/quantities.ts';
import { elements, monthsSinceStart } from '#lib/trial/site-estimates.ts';
import { caseMixValue, caseMixVariables, isYesOrNo } from './case-mix.ts';
import { countedAsFar } from './counted-as-far.ts';
import { familiesOfSite, ofGroup, type FamilyWithPairs } from './families-of-site.ts';
import type { FamilyOfSite } from './family-of-site.ts';
import { amountsOf } from './sets-behind-costs.ts';
import { COUNTED, partOf } from './sets-behind-part.ts';
import type { SetOfGroup, SiteBehind } from './sets-behind-site.ts';

/** The families behind what a municipality alone is told of: there is none of it of all together. */
export function siteSets(site: SiteBehind, group: Group): SetOfGroup[] {
	const families = ofGroup(familiesOfSite(site), group);
	return [
		...monthSets(families),
		...followedSets(families),
		...carriedOutSets(families),
		...(group === 'indsats' ? caseMixSets(families) : [])
	];
}

/** Each month by itself, and the years of cost that the months add up to. */
function monthSets(families: readonly FamilyOfSite[]): SetOfGroup[] {
	const ofYear = (part: 'before' | 'after', first: number) => ({
		...({ view: 'months:cost', quantity: pairedQuantity('cost', 'plain', part) } as const),
		parts: amountsOf(families, ({ months }) => months.cost?.slice(first, first + 12).reduce((sum, one) => sum + one, 0))
	});
	return [
		ofYear('before', 0),
		ofYear('after', 12),
		...monthsSinceStart.flatMap((month, at): SetOfGroup[] => [
			{
				...({ view: 'months:cost', quantity: monthQuantity('cost', month) } as const),
				parts: amountsOf(families, ({ months }) => months.cost?.[at])
			},
			{
				...({ view: 'months:contact-points', quantity: monthQuantity('contact-points', month) } as const),
				parts: amountsOf(families, ({ months }) => months.contactPersons?.[at])
			},
			{
				...({ view: 'months:self-support', quantity: monthQuantity('self-support', month) } as const),
				parts: textsOf(families, ({ months }) => {
					const days = months.support?.[at];
					return days && days.stated > 0 ? `${days.own} of ${days.stated}` : null;
				})
			}
		])
	];
}

function followedSets(families: readonly FamilyOfSite[]): SetOfGroup[] {
	const followed = families.flatMap(({ family, followed: one }) => (one ? [{ ...one, key: family.family }] : []));
	const counted = countedAsFar(followed);
	const keys = followed.map(({ key }) => key);
	const longest = Math.max(0, ...counted.map(({ cost }) => cost.length));
	return Array.from({ length: longest }, (_, month) => month).flatMap((month) =>
		(['cost', 'trial'] as const).map((measure) => ({
			...({ view: 'follow-up:cost', quantity: monthQuantity(measure, month) } as const),
			parts: new Map(
				counted.flatMap((one, at) => {
					const [key, amount] = [keys[at], one[measure][month] ?? 0];
					return key === undefined || amount === 0 ? [] : [[key, partOf(amount)] as const];
				})
			)
		}))
	);
}

function carriedOutSets(families: readonly FamilyOfSite[]): SetOfGroup[] {
	const number = (key: 'coordinators' | 'plansHalfway') => ({
		...({ view: 'carrying-out', quantity: carriedOutQuantities[key] } as const),
		parts: amountsOf(families, ({ carriedOut }) => carriedOut[key])
	});
	const those = (quantity: string, isOne: (family: FamilyOfSite['carriedOut']) => boolean) => ({
		...({ view: 'carrying-out', quantity } as const),
		parts: textsOf(families, ({ carriedOut }) => (isOne(carriedOut) ? COUNTED : null))
	});
	return [
		...elements.map((element) =>
			those(elementOfFamiliesQuantity(element), ({ elements: own }) => own.includes(element))
		),
		those(carriedOutQuantities.withoutElement, ({ elements: own }) => own.length === 0),
		those(carriedOutQuantities.coordinatorInTime, ({ coordinatorInTime }) => coordinatorInTime === true),
		number('coordinators'),
		number('plansHalfway'),
		{
			...({ view: 'carrying-out', quantity: carriedOutQuantities.daysToPlan } as const),
			parts: textsOf(families, ({ carriedOut: { toPlan } }) => toPlan && `${toPlan.time}${toPlan.event ? '' : '+'}`)
		},
		{
			...({ view: 'follow-up:contact-persons', quantity: carriedOutQuantities.contactPersonsHalfway } as const),
			parts: amountsOf(families, ({ carriedOut }) => carriedOut.contactPersonsHalfway)
		}
	];
}

function caseMixSets(families: readonly FamilyWithPairs[]): SetOfGroup[] {
	return caseMixVariables.map((variable) => ({
		...({ view: 'case-mix', quantity: caseMixQuantity(variable) } as const),
		parts: textsOf(families, (family) => {
			const value = caseMixValue(family, variable);
			if (value === null) return null;
			if (isYesOrNo(variable)) return value === 1 ? COUNTED : null;
			return partOf(value);
		})
	}));
}

function textsOf<F extends FamilyOfSite>(families: readonly F[], textOf: (family: F) => string | null) {
	return new Map(
		families.flatMap((one) => {
			const text = textOf(one);
			return text === null ? [] : [[one.family.family, text] as const];
		})
	);
}
