import { and, asc, eq } from 'drizzle-orm';
import type { Role } from '#lib/trial/role.ts';
import type { YearText, YearTextField } from '#lib/trial/year-text.ts';
import type { Store } from './open-store.ts';
import { closedYears, yearTexts } from './schema.ts';

/** Whose year: of the synthetic trial or of the real one. */
export interface YearKey {
	readonly synthetic: boolean;
	readonly year: number;
}

export interface NewYearText extends YearText {
	readonly role: Role;
	/** The account's number. */
	readonly account: string;
}

/** Keeps a text as the newest version of its field. The database refuses it where the year is closed. */
export function addYearText({ drizzle }: Store, key: YearKey, text: NewYearText): void {
	drizzle
		.insert(yearTexts)
		.values({ ...key, ...text })
		.run();
}

/** The texts of a year as they stand, one a municipality and field. */
export function yearTextsOf({ drizzle }: Store, { synthetic, year }: YearKey): YearText[] {
	const ofYear = and(eq(yearTexts.synthetic, synthetic), eq(yearTexts.year, year));
	const rows = drizzle.select().from(yearTexts).where(ofYear).orderBy(asc(yearTexts.id)).all();
	const newest = new Map(rows.map((row) => [`${row.municipality} ${row.field}`, row]));
	return [...newest.values()].map(({ municipality, field, text, writtenAt }) => {
		return { municipality, field: field as YearTextField, text, writtenAt };
	});
}

/** When a year was closed (ISO); null while it is open. */
export function closedAt({ drizzle }: Store, { synthetic, year }: YearKey): string | null {
	const ofYear = and(eq(closedYears.synthetic, synthetic), eq(closedYears.year, year));
	return drizzle.select().from(closedYears).where(ofYear).get()?.closedAt ?? null;
}

/** Closes a year for all municipalities. */
export function closeYear(
	{ drizzle }: Store,
	key: YearKey,
	by: { readonly municipality: string; readonly account: string; readonly closedAt: string }
): void {
	drizzle
		.insert(closedYears)
		.values({ ...key, ...by })
		.run();
}
