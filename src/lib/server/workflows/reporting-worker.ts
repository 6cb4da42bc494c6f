import { parentPort, workerData } from 'node:worker_threads';
import { wordedReport } from '#lib/report/document/worded-report.ts';
import type { DrawnForFiles, ReportFiles, ReportingTask } from './make-report-files.ts';
import { compilePdf } from './reporting/compile-pdf.ts';
import { drawPicture } from './reporting/draw-picture.ts';
import { figureFiles } from './reporting/figure-files.ts';
import { packDocx } from './reporting/pack-docx.ts';
import { standaloneDrawings } from './reporting/standalone-drawings.ts';

/** The thread that makes reports' files: setting and drawing keep a processor busy and wait for nothing. */

const { reports } = workerData as ReportingTask;
const made: ReportFiles[] = [];
for (const one of reports) made.push(await filesOf(one));
parentPort?.postMessage(made);

async function filesOf({ report, drawings: ofPages }: DrawnForFiles): Promise<ReportFiles> {
	const drawings = standaloneDrawings(ofPages);
	const worded = wordedReport(report);
	const pictures = new Map([...drawings].map(([key, svg]) => [key, drawPicture(svg)]));
	return {
		pdf: compilePdf(worded, drawings),
		docx: await packDocx(worded, pictures),
		figures: figureFiles(worded, drawings, pictures)
	};
}
