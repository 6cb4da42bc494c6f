import type { FamilyProfile, Identifiability } from '#lib/trial/family-profile.ts';

/**
 * Counts the families that are the only ones of their profile in a delivery: the same number of adults, the same
 * age groups of the children (in any order), the same target group.
 *
 * Those three are what a neighbour, a teacher or a council member knows of a family. Whoever holds the rows can
 * find a unique family by them although it goes by a pseudonym, which is why rows are never called anonymous. The
 * municipality makes it easier still: it stands with the delivery, so it is not part of the profile.
 */
export function identifiableFamilies(profiles: Iterable<FamilyProfile>): Identifiability {
	const counts = new Map<string, number>();
	let families = 0;
	for (const profile of profiles) {
		families += 1;
		const key = keyOf(profile);
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return { families, unique: [...counts.values()].filter((count) => count === 1).length };
}

function keyOf({ targetGroup, persons }: FamilyProfile): string {
	const adults = persons.filter(({ role }) => role === 'voksen').length;
	const children = persons.filter(({ role }) => role === 'barn').map(({ ageGroup }) => ageGroup);
	return [targetGroup, adults, ...children.sort()].join(' ');
}
