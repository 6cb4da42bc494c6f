import type { PackageRow } from '#lib/export/package/field.ts';
import { firstDayOf, isoOfDay, type Day } from '#lib/trial/day.ts';
import type { FamilyRecord } from '#lib/trial/records.ts';
import type { RowTable, RowTables } from '../store/row-tables.ts';
import { isWithdrawn, type RowContext, type RowMaker } from './export-rows.ts';

/** The calendar dates of a row of each table, for a package that has them. */
export const dateCells: { readonly [T in RowTable]: RowMaker<RowTables[T]> } = {
	familier: familyDates,
	personer: noDates,
	ydelser: spellDates,
	forsoergelse: spellDates,
	kontakter: spellDates,
	planer: spellDates,
	udgifter: ({ month }) => ({ maaned_fra: isoOfDay(firstDayOf(month)) }),
	maalinger: ({ date }) => ({ dato: isoOfDay(date) })
};

/** Nothing, for a package without dates and a table that has none. */
export function noDates(): PackageRow {
	return {};
}

function spellDates({ start, end }: { readonly start: Day; readonly end: Day | null }): PackageRow {
	return { startdato: isoOfDay(start), slutdato: iso(end) };
}

/** A family whose consent is withdrawn is counted and nothing else. */
function familyDates(family: FamilyRecord, _: FamilyRecord, { cutoff }: RowContext): PackageRow {
	if (isWithdrawn(family)) return {};
	return {
		startdato: isoOfDay(family.start),
		opgoerelsesdato: isoOfDay(cutoff),
		registreret_fra: iso(family.registeredFrom),
		udvalgt_fra: iso(family.selectedFrom),
		udvalgt_til: iso(family.selectedTo),
		slutdato: iso(family.end)
	};
}

function iso(day: Day | null): string | null {
	return day === null ? null : isoOfDay(day);
}
