import { and, asc, eq } from 'drizzle-orm';
import type { Store } from './open-store.ts';
import { keptReports } from './schema.ts';

/** A report as it is kept with its edition. */
export interface KeptReport {
	readonly name: string;
	readonly language: string;
	/** In the order of the list. */
	readonly place: number;
	/** SHA-256 of `content`. */
	readonly sha256: string;
	/** JSON: the report, and the drawings of its figures. */
	readonly content: string;
	/** The version of the code that made it. */
	readonly code: string;
	/** ISO. */
	readonly keptAt: string;
}

/** Keeps reports of an edition. Those that are kept already stand: another text of one is refused by the database. */
export function keepReports({ drizzle }: Store, edition: number, reports: readonly KeptReport[]): void {
	for (const report of reports) {
		drizzle
			.insert(keptReports)
			.values({ edition, ...report })
			.run();
	}
}

/** The reports of an edition in one language, in the order of the list. */
export function keptReportsOf({ drizzle }: Store, edition: number, language: string): KeptReport[] {
	const own = and(eq(keptReports.edition, edition), eq(keptReports.language, language));
	const rows = drizzle
		.select()
		.from(keptReports)
		.where(own)
		.orderBy(asc(keptReports.place), asc(keptReports.name))
		.all();
	return rows;
}
