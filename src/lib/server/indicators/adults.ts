import type { AgeGroup } from '#lib/trial/code-lists.ts';
import type { PersonRecord, SupportRecord } from '#lib/trial/records.ts';

/** The age groups of working age, 18-66. */
const workingAges: ReadonlySet<AgeGroup> = new Set<AgeGroup>(['18_29', '30_49', '50_66']);

/** An adult who could be at work, on the day the trial starts. */
function isOfWorkingAge({ role, ageGroup }: PersonRecord): boolean {
	return role === 'voksen' && workingAges.has(ageGroup);
}

/** The support spells of each adult of working age; an adult without any has an empty list. */
export function supportOfAdults(
	persons: readonly PersonRecord[],
	supports: readonly SupportRecord[]
): SupportRecord[][] {
	const byPerson = Map.groupBy(supports, ({ person }) => person);
	const adults = new Set(persons.filter(isOfWorkingAge).map(({ person }) => person));
	return [...adults].map((person) => byPerson.get(person) ?? []);
}
