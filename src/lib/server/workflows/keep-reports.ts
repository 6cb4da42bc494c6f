import { languages } from '#lib/i18n/languages.ts';
import { wordsIn } from '#lib/i18n/words.ts';
import { reportsOf } from '#lib/report/reports.ts';
import { keepReports, keptReportsOf, type KeptReport } from '../store/kept-reports.ts';
import type { Store } from '../store/open-store.ts';
import { inTransaction } from '../store/transaction.ts';
import { editionsNow } from './current-edition.ts';
import { editionCharts } from './reporting/edition-charts.ts';
import { reportSources } from './reporting/report-sources.ts';
import { sealReport } from './reporting/sealed-report.ts';
import { findEdition, type EditionInRow } from './show-editions.ts';

export interface Keeping {
	/** The version of the code that makes them. */
	readonly code: string;
	/** ISO. */
	readonly at: string;
}

/**
 * Makes the reports of every edition that has none kept yet, and keeps them: from then on they are what is shown,
 * whatever becomes of the words of the product. All of an edition's or none.
 */
export async function keepMissingReports(store: Store, keeping: Keeping): Promise<void> {
	for (const { id, number } of editionsNow(store)) {
		const found = findEdition(store, number);
		if (found === null || hasReports(store, id)) continue;
		const made = madeReports(store, found, keeping);
		await inTransaction(store, () => {
			// Another process may have been first: what it kept stands.
			const keep = !hasReports(store, id);
			if (keep) keepReports(store, id, made);
			return Promise.resolve({ keep, result: null });
		});
	}
}

/** Whether the reports of an edition are kept. */
export function hasReports(store: Store, edition: number): boolean {
	return keptReportsOf(store, edition, languages[0]).some(({ name }) => !name.startsWith(YEAR_END));
}

const YEAR_END = 'year-end-status';

/** The name of the report that waits for the texts of its year, and is kept by itself. */
export function yearEndName(year: number): string {
	return `${YEAR_END}-${year}`;
}

function madeReports(store: Store, found: EditionInRow, { code, at }: Keeping): readonly KeptReport[] {
	return languages.flatMap((language) => {
		const words = wordsIn(language);
		const charts = editionCharts(store, found.edition, words);
		const sources = reportSources(store, found, charts);
		return reportsOf(words, sources).map(({ name, document }, place) => ({
			...{ name, language, place, code, keptAt: at },
			...sealReport({ document, charts })
		}));
	});
}
