import type { Language } from '#lib/i18n/languages.ts';
import type { EditionReports } from '#lib/trial/report-shown.ts';
import type { Store } from '../store/open-store.ts';
import { editionsNow, showEdition } from './current-edition.ts';
import type { EarlierEdition } from './earlier-editions.ts';
import type { ReportDesk, ShownReport } from './report-desk.ts';

/** The list of an edition's reports; null where there is no edition of that number. Without a number, of the newest. */
export async function listReports(
	store: Store,
	desk: ReportDesk,
	{ number, language }: { readonly number: string | null; readonly language: Language }
): Promise<EditionReports | null> {
	const edition = editionOf(store, number);
	if (!edition) return null;
	const reports = await desk.reportsOf(edition, language);
	const listed = reports.map(({ name, document, charts }) => ({ name, title: document.title, figures: charts.size }));
	const { stamp } = showEdition(store, edition);
	return { number: edition.number, stamp, reports: listed.length === 0 ? null : listed };
}

/** Every report of an edition; null where there is no such edition, or they could not be made. */
export async function allReports(
	store: Store,
	desk: ReportDesk,
	{ number, language }: { readonly number: string; readonly language: Language }
): Promise<readonly ShownReport[] | null> {
	const edition = editionOf(store, number);
	const reports = edition ? await desk.reportsOf(edition, language) : [];
	return reports.length === 0 ? null : reports;
}

/** One report of an edition by its name; null where there is none. */
export async function findReport(
	store: Store,
	desk: ReportDesk,
	{ number, name, language }: { readonly number: string; readonly name: string; readonly language: Language }
): Promise<ShownReport | null> {
	const reports = await allReports(store, desk, { number, language });
	return reports?.find((report) => report.name === name) ?? null;
}

/** The numbers of all editions, the newest first. */
export function editionNumbers(store: Store): readonly string[] {
	return editionsNow(store).map(({ number }) => number);
}

function editionOf(store: Store, number: string | null): EarlierEdition | null {
	const editions = editionsNow(store);
	return (number === null ? editions[0] : editions.find((one) => one.number === number)) ?? null;
}
