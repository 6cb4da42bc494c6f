import type Database from 'better-sqlite3';
import type { FamilyProfile } from '#lib/trial/family-profile.ts';

interface ProfileRow {
	readonly family: number;
	readonly targetGroup: FamilyProfile['targetGroup'];
	readonly role: FamilyProfile['persons'][number]['role'] | null;
	readonly ageGroup: FamilyProfile['persons'][number]['ageGroup'] | null;
}

/** The profiles of a delivery's families, one at a time: a family without persons has a profile, too. */
export function* familyProfiles(sqlite: Database.Database, delivery: number): Generator<FamilyProfile> {
	const rows = sqlite
		.prepare<[number], ProfileRow>(
			`SELECT families.family, target_group AS targetGroup, persons.role, age_group AS ageGroup
			FROM families LEFT JOIN persons USING (delivery, family)
			WHERE delivery = ? ORDER BY families.family`
		)
		.iterate(delivery);
	let last: number | null = null;
	let profile: { targetGroup: FamilyProfile['targetGroup']; persons: FamilyProfile['persons'][number][] } | null = null;
	for (const { family, targetGroup, role, ageGroup } of rows) {
		if (profile && family !== last) yield profile;
		if (!profile || family !== last) profile = { targetGroup, persons: [] };
		last = family;
		if (role !== null && ageGroup !== null) profile.persons.push({ role, ageGroup });
	}
	if (profile) yield profile;
}
