import { isoOfDay, type Day } from '#lib/trial/day.ts';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import { inCell, type Finding } from '../finding.ts';
import type { DeliveryHead } from './context.ts';

/** What runs from a day ends on that day or later; a family's course too. */
export function endBeforeStart(
	{ row, start, end }: { row: number; start: Day; end: Day | null },
	_head: DeliveryHead,
	table: TableName
): Finding[] {
	if (end === null || end >= start) return [];
	return [inCell('end-before-start', table, row, 'slutdato', { start: isoOfDay(start), end: isoOfDay(end) })];
}
