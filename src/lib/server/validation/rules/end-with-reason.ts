import type { FamilyRecord } from '#lib/trial/records.ts';
import { inCell, type Finding } from '../finding.ts';

/** A family's course has both an end and a reason for it, or neither. */
export function endWithReason({ row, end, endReason }: FamilyRecord): Finding[] {
	if ((end === null) === (endReason === null)) return [];
	return [inCell('end-without-reason', 'familier', row, end === null ? 'slutdato' : 'slutaarsag')];
}
