import { firstDayOf, isoOfDay, type Day, type Month } from '#lib/trial/day.ts';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import { inCell, type Finding } from '../finding.ts';
import type { DeliveryHead } from './context.ts';

type Begins = { row: number } & ({ start: Day } | { month: Month } | { date: Day });

/**
 * Nothing starts after the cut-off: the registers cannot know it. An end after it is allowed, and is
 * read as still running.
 */
export function startsAfterCutoff(record: Begins, { cutoff }: DeliveryHead, table: TableName): Finding[] {
	if (cutoff === null) return [];
	const [column, begins] =
		'start' in record
			? ['startdato', record.start]
			: 'month' in record
				? ['maaned', firstDayOf(record.month)]
				: ['dato', record.date];
	return begins > cutoff
		? [inCell('starts-after-cutoff', table, record.row, column, { cutoff: isoOfDay(cutoff) })]
		: [];
}
