import type { Language } from '#lib/i18n/languages.ts';
import { keptReportsOf, type KeptReport } from '../store/kept-reports.ts';
import type { Store } from '../store/open-store.ts';
import { codeVersion } from './code-version.ts';
import { inThread, type ThreadTask } from './in-thread.ts';
import { hasReports } from './keep-reports.ts';
import { makeReportFiles, type ReportFiles } from './make-report-files.ts';
import { openReport, type DrawnReport } from './reporting/sealed-report.ts';

/** A report as the pages show it: the one that was kept with its edition. */
export interface ShownReport extends DrawnReport {
	readonly name: string;
	readonly sha256: string;
	readonly keptAt: string;
}

/** Where reports are had: as they were kept, and as files. */
export interface ReportDesk {
	/** Has the reports of every edition made that has none yet, in a thread: who asks meanwhile waits for the same. */
	keep(): Promise<void>;
	/** The version of the code that makes reports, as a kept one names it. */
	code(): string;
	/** The reports of an edition in a language; none where they could not be made, which the log tells. */
	reportsOf(edition: { readonly id: number }, language: Language): Promise<readonly ShownReport[]>;
	/** Reports as files, each made once and held in memory; null where one could not be made. */
	filesOf(reports: readonly ShownReport[]): Promise<readonly ReportFiles[] | null>;
}

/** What the thread that keeps reports is given. */
export interface KeepingTask extends ThreadTask {
	/** ISO. */
	readonly at: string;
}

export interface ReportDeskOptions extends ThreadTask {
	readonly store: Store;
	readonly now: () => Date;
}

/** The files of so many reports are held; those of others are made again. The final evaluation has the largest: some megabytes. */
const REPORTS_HELD = 24;

export function reportDesk({ store, now, ...place }: ReportDeskOptions): ReportDesk {
	let keeping: Promise<void> | null = null;
	const opened = new Map<string, ShownReport>();
	const files = new Map<string, Promise<ReportFiles | null>>();

	const keep = () => {
		const task: KeepingTask = { ...place, at: now().toISOString() };
		keeping ??= inThread<string>('keeping', task).then(() => {
			keeping = null;
		});
		return keeping;
	};

	const shown = ({ name, content, sha256, keptAt }: KeptReport): ShownReport => {
		const known = opened.get(sha256) ?? { name, sha256, keptAt, ...openReport({ content, sha256 }) };
		opened.set(sha256, known);
		return known;
	};

	return {
		keep,
		code: () => codeVersion(place.root),
		async reportsOf({ id }, language) {
			// One that is under way may be of an earlier edition: then it is done once more.
			if (!hasReports(store, id)) await keep();
			if (!hasReports(store, id)) await keep();
			return keptReportsOf(store, id, language).map(shown);
		},
		async filesOf(reports) {
			const missing = reports.filter(({ sha256 }) => !files.has(sha256));
			if (missing.length > 0) {
				const tasks = missing.map(({ document: report, charts: drawings }) => ({ report, drawings }));
				const made = makeReportFiles({ reports: tasks, root: place.root });
				missing.forEach(({ sha256 }, at) => {
					const own = made.then((all) => all?.[at] ?? null);
					files.set(sha256, own);
					// What broke is tried again by the next who asks.
					void own.then((one) => one === null && files.delete(sha256));
				});
			}
			const found = await Promise.all(reports.map(({ sha256 }) => files.get(sha256) ?? Promise.resolve(null)));
			for (const oldest of [...files.keys()].slice(0, Math.max(0, files.size - REPORTS_HELD))) files.delete(oldest);
			return found.every((one) => one !== null) ? found : null;
		}
	};
}
