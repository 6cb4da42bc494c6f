import { parentPort, workerData } from 'node:worker_threads';
import { wordedReport } from '#lib/report/document/worded-report.ts';
import type { ReportingTask } from './make-report-files.ts';
import { compilePdf } from './reporting/compile-pdf.ts';
import { standaloneDrawings } from './reporting/standalone-drawings.ts';

/** The thread that sets reports as PDF, and makes no other file of them. */

const { reports } = workerData as ReportingTask;
parentPort?.postMessage(
	reports.map(({ report, drawings }) => compilePdf(wordedReport(report), standaloneDrawings(drawings)))
);
