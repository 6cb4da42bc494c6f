import { isoOfMonth, monthOfDay } from '#lib/trial/day.ts';
import type { FamilyFile } from '#lib/trial/records.ts';
import { inTable, type Finding } from '../finding.ts';
import { costMonths } from './cost-windows.ts';
import type { FamilyContext } from './context.ts';

/**
 * A month without any cost row inside a window where other months have some: it counts as 0 kroner, so it is
 * asked about. Months before the registers hold the family, or after it moved away or took back its consent,
 * are not missing.
 */
export function costMonthMissing({ family, costs }: FamilyFile, { cutoff, tables }: FamilyContext): Finding[] {
	// In a table with an error rows are missing, and the months that they are of.
	if (!tables.has('udgifter')) return [];
	const stated = new Set(costs.map(({ month }) => month));
	const firstHeld = family.registeredFrom === null ? -Infinity : monthOfDay(family.registeredFrom);
	const isLost = family.endReason === 'fraflyttet' || family.endReason === 'samtykke_trukket';
	const lastHeld = isLost && family.end !== null ? monthOfDay(family.end) : Infinity;
	const { before, after } = costMonths(family.start, cutoff);
	return [before, after].flatMap((window) => {
		const missing = window.filter((month) => !stated.has(month) && month >= firstHeld && month <= lastHeld);
		if (missing.length === 0 || !window.some((month) => stated.has(month))) return [];
		return [inTable('cost-month-missing', 'familier', family.row, { months: missing.map(isoOfMonth).join(', ') })];
	});
}
