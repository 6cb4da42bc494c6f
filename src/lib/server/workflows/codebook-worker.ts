import { parentPort, workerData } from 'node:worker_threads';
import { readableCodebook } from '#lib/export/package/readable-codebook.ts';
import { packageTables } from '#lib/export/package/tables.ts';
import type { CodebookTask } from './codebook-pdf.ts';
import { codebookReport } from './codebook-report.ts';
import { compilePdf } from './reporting/compile-pdf.ts';

/** The thread that sets the codebook as PDF: of no package, and so without a count. */

const { language, questionnaires } = workerData as CodebookTask;
const report = codebookReport(readableCodebook(packageTables, language, null, questionnaires), { synthetic: false });
parentPort?.postMessage(new Uint8Array(compilePdf(report, new Map())));
