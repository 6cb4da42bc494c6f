import { isoOfDay } from '#lib/trial/day.ts';
import type { FamilyRecord } from '#lib/trial/records.ts';
import { inCell, type Finding } from '../finding.ts';

/** A family is selected on data from before its trial: the period ends on t0 at the latest, and not before it begins. */
export function selectionAfterStart({ row, start, selectedFrom, selectedTo }: FamilyRecord): Finding[] {
	if (selectedTo !== null && selectedTo > start) {
		return [inCell('selection-after-start', 'familier', row, 'udvalgt_til', { start: isoOfDay(start) })];
	}
	if (selectedFrom !== null && selectedFrom > (selectedTo ?? start)) {
		const parameters = { start: isoOfDay(selectedFrom), end: isoOfDay(selectedTo ?? start) };
		const column = selectedTo === null ? 'udvalgt_fra' : 'udvalgt_til';
		return [inCell('selection-ends-before-it-begins', 'familier', row, column, parameters)];
	}
	return [];
}
