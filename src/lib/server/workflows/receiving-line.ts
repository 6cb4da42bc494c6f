import type { UploadFailure, UploadResult } from '#lib/trial/upload.ts';
import type { ReceivingTask } from './receiving-task.ts';
import type { RunReceiving, RunningReceiving } from './run-receiving.ts';
import { deliveryPath, type Upload } from './upload.ts';

/** Where uploads wait for their turn. */
export interface ReceivingLine {
	enter(job: Job): void;
	/** Takes an upload out; a check of it that is under way is ended. */
	leave(upload: Upload): void;
	has(upload: Upload): boolean;
	/** How many come before it. */
	ahead(upload: Upload): number;
	close(): void;
}

/** What the line works with: where the database is, the world outside, and who is told what came of an upload. */
export interface LineOptions extends Pick<ReceivingTask, 'database' | 'root' | 'secret'> {
	readonly run: RunReceiving;
	readonly now: () => Date;
	readonly settle: (upload: Upload, outcome: UploadResult | UploadFailure) => void;
}

/** What is to be done with an upload, and who asked for it. */
type Job = Pick<ReceivingTask, 'purpose' | 'sender'> & { readonly upload: Upload };

/** A line in which one delivery is received at a time, since only one may write to the database. */
export function receivingLine({ database, root, secret, run, now, settle }: LineOptions): ReceivingLine {
	const waiting: Job[] = [];
	let working: (Job & { readonly running: RunningReceiving }) | null = null;

	function startNext(): void {
		const job = working ? undefined : waiting.shift();
		if (!job) return;
		const { upload, purpose, sender } = job;
		const { staged, cprNames, language } = upload;
		const path = deliveryPath(upload);
		const receivedAt = now().toISOString();
		const task = { purpose, sender, folder: staged, path, cprNames, language, receivedAt, database, root, secret };
		upload.state = { phase: 'working', purpose, progress: { step: 'opening', table: null, rows: 0 } };
		const running = run(task, (progress) => {
			upload.state = { phase: 'working', purpose, progress };
		});
		working = { ...job, running };
		void running.done.then((outcome) => {
			working = null;
			settle(upload, outcome);
			startNext();
		});
	}

	return {
		enter(job) {
			waiting.push(job);
			job.upload.state = { phase: 'waiting', ahead: waiting.length };
			startNext();
		},
		leave(upload) {
			const at = waiting.findIndex((job) => job.upload === upload);
			if (at >= 0) waiting.splice(at, 1);
			if (working?.upload === upload) working.running.stop();
		},
		has: (upload) => working?.upload === upload || waiting.some((job) => job.upload === upload),
		ahead: (upload) => waiting.findIndex((job) => job.upload === upload) + (working ? 1 : 0),
		close() {
			waiting.length = 0;
			working?.running.stop();
		}
	};
}
