import type { FamilyFile } from '#lib/trial/records.ts';
import { inTable, type Finding } from '../finding.ts';
import type { FamilyContext } from './context.ts';

/** A family has an adult; where it has none, a row of `personer` is probably missing. */
export function familyWithoutAdult({ family, persons }: FamilyFile, { tables }: FamilyContext): Finding[] {
	const hasAdult = persons.some(({ role }) => role === 'voksen');
	return tables.has('personer') && !hasAdult ? [inTable('family-without-adult', 'familier', family.row)] : [];
}
