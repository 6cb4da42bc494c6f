import type { Round } from '#lib/trial/code-lists.ts';
import type { CoveredTable, CoveredWindow } from '#lib/trial/data-quality-estimates.ts';
import type { FamilyFile } from '#lib/trial/records.ts';
import { runsWithin, type Running } from './spells.ts';
import { monthWindows, yearWindows } from './windows.ts';

/**
 * In which tables a family has any row before its start, and in which after.
 *
 * A family without a row of services may have had none, or its rows may have been left out. One family cannot tell the
 * two apart; that half of the families have none says that something is missing.
 */
export function coveredWindowsOf(file: FamilyFile): Record<CoveredTable, Record<CoveredWindow, boolean>> {
	const { start } = file.family;
	const year = yearWindows(start);
	const months = monthWindows(start);
	const running = (rows: readonly Running[]) => ({
		before: rows.some((row) => runsWithin(row, year.before)),
		after: rows.some((row) => runsWithin(row, year.after))
	});
	const paidIn = ({ first, last }: typeof months.before) =>
		file.costs.some(({ month }) => month >= first && month <= last);
	const askedIn = (round: Round) => file.answers.some((row) => row.round === round);
	return {
		ydelser: running(file.services),
		forsoergelse: running(file.supports),
		kontakter: running(file.contacts),
		planer: running(file.plans),
		udgifter: { before: paidIn(months.before), after: paidIn(months.after) },
		maalinger: { before: askedIn('foer'), after: askedIn('efter') }
	};
}
