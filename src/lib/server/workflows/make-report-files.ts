import type { ReportDocument } from '#lib/report/document/report-document.ts';
import { inThread } from './in-thread.ts';
import type { NamedFile } from './reporting/figure-files.ts';

/** Reports with the drawings of their figures, as pages have them, by their keys. */
export interface ReportingTask {
	readonly reports: readonly DrawnForFiles[];
	/** The folder of the product. */
	readonly root: string;
}

export interface DrawnForFiles {
	readonly report: ReportDocument;
	readonly drawings: ReadonlyMap<string, string>;
}

/** A report as files. */
export interface ReportFiles {
	/** PDF/UA-1. */
	readonly pdf: Uint8Array;
	readonly docx: Uint8Array;
	/** Each figure as SVG and PNG, with its text. */
	readonly figures: readonly NamedFile[];
}

/**
 * Makes the files of reports, one after the other, in a thread of its own so that the server goes on answering. The same
 * report and drawings give the same bytes. Null where it broke, which the log tells.
 */
export function makeReportFiles(task: ReportingTask): Promise<readonly ReportFiles[] | null> {
	return inThread<readonly ReportFiles[]>('reporting', task);
}

/** Sets the same reports as PDF only: the other files of a long report take many times the memory. */
export function makeReportPdfs(task: ReportingTask): Promise<readonly Uint8Array[] | null> {
	return inThread<readonly Uint8Array[]>('setting', task);
}
