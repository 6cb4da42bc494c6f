import { yearsBefore, type Day } from '#lib/trial/day.ts';
import type { TableName } from '#lib/trial/delivery-schema.ts';
import type { FamilyFile } from '#lib/trial/records.ts';
import { inCell, type Finding } from '../finding.ts';

const YEARS = 10;

/** Rows that begin more than ten years before t0: a wrong century, or a register's own start date. */
export function startsLongBefore({ family, services, supports, contacts, plans }: FamilyFile): Finding[] {
	const earliest = yearsBefore(family.start, YEARS);
	const early = (table: TableName, rows: readonly { row: number; start: Day }[]) =>
		rows
			.filter(({ start }) => start < earliest)
			.map(({ row }) => inCell('starts-long-before', table, row, 'startdato'));
	return [
		...early('ydelser', services),
		...early('forsoergelse', supports),
		...early('kontakter', contacts),
		...early('planer', plans)
	];
}
