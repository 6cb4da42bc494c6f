import { parentPort, workerData } from 'node:worker_threads';
import { wordedReport } from '#lib/report/document/worded-report.ts';
import type { ReportFiles, ReportingTask } from './make-report-files.ts';
import { compilePdf } from './reporting/compile-pdf.ts';
import { drawPicture } from './reporting/draw-picture.ts';
import { figureFiles } from './reporting/figure-files.ts';
import { packDocx } from './reporting/pack-docx.ts';

/** The thread that makes a report's files: setting and drawing keep a processor busy and wait for nothing. */

const { report, drawings } = workerData as ReportingTask;
const worded = wordedReport(report);
const pictures = new Map([...drawings].map(([key, svg]) => [key, drawPicture(svg)]));
const files: ReportFiles = {
	pdf: compilePdf(worded, drawings),
	docx: await packDocx(worded, pictures),
	figures: figureFiles(worded, drawings, pictures)
};
parentPort?.postMessage(files);
