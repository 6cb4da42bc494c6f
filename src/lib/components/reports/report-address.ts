import { resolve } from '$app/paths';
import type { Language } from '#lib/i18n/languages.ts';
import type { ReportFileKind } from '#lib/trial/report-shown.ts';

/** Which report of which edition. */
export interface ReportPlace {
	readonly edition: string;
	readonly report: string;
}

/** A report as a page. */
export function reportAddress(place: ReportPlace): string {
	return resolve('/reports/[edition]/[report]', place);
}

/** A report as a file. Its language is in the address: the file never changes. */
export function reportFileAddress(place: ReportPlace, language: Language, kind: ReportFileKind): string {
	return resolve('/reports/[edition]/[report].[language].[kind]', { ...place, language, kind });
}

/** A figure of a report as a file. */
export function figureAddress(place: ReportPlace, figure: string): string {
	return resolve('/reports/[edition]/[report]/figures/[figure]', { ...place, figure });
}

/** All reports of an edition in one archive. */
export function archiveAddress(edition: string, language: Language): string {
	return resolve('/reports/[edition].[language].zip', { edition, language });
}
