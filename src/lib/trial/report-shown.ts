import type { EditionStamp } from './edition.ts';

/** A report as the list of an edition's reports names it. */
export interface ReportListed {
	/** As its address names it. */
	readonly name: string;
	readonly title: string;
	readonly figures: number;
}

/** The reports of one edition. */
export interface EditionReports {
	readonly number: string;
	readonly stamp: EditionStamp;
	/** Null where they could not be made. */
	readonly reports: readonly ReportListed[] | null;
}

/** The kinds of files that a report is had as. */
export const reportFileKinds = ['pdf', 'docx'] as const;
export type ReportFileKind = (typeof reportFileKinds)[number];
