import type { FamilyRecord } from '#lib/trial/records.ts';
import { inTable, type Finding } from '../finding.ts';
import { elementColumns } from './element-columns.ts';

/** An intervention family that gets none of the elements gets no intervention: worth asking about. */
export function withoutElement(family: FamilyRecord): Finding[] {
	const hasNone = elementColumns.every(([field]) => !family[field]);
	return family.group === 'indsats' && hasNone ? [inTable('family-without-element', 'familier', family.row)] : [];
}
