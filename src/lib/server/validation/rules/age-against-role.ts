import type { AgeGroup } from '#lib/trial/code-lists.ts';
import type { PersonRecord } from '#lib/trial/records.ts';
import { inCell, type Finding } from '../finding.ts';

const childhood: ReadonlySet<AgeGroup> = new Set<AgeGroup>(['0_5', '6_12', '13_17']);

/** An adult has an adult's age, and a child a child's. */
export function ageAgainstRole({ row, role, ageGroup }: PersonRecord): Finding[] {
	if (childhood.has(ageGroup) === (role === 'barn')) return [];
	return [inCell('age-against-role', 'personer', row, 'aldersgruppe', { role, ageGroup })];
}
