import { isoOfDay } from '#lib/trial/day.ts';
import type { FamilyRecord } from '#lib/trial/records.ts';
import { inCell, type Finding } from '../finding.ts';

/** The registers hold a family at the latest from the day its trial starts. */
export function registeredAfterStart({ row, start, registeredFrom }: FamilyRecord): Finding[] {
	if (registeredFrom === null || registeredFrom <= start) return [];
	return [inCell('registered-after-start', 'familier', row, 'registreret_fra', { start: isoOfDay(start) })];
}
