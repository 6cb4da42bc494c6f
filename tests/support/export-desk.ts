import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import type { ExportFailure, ExportProgress } from '#lib/trial/package-order.ts';
import type { User } from '#lib/trial/user.ts';
import { temporaryFolder } from './command-line.ts';
import type { Store } from '#lib/server/store/open-store.ts';
import { exportDesk, type ExportDesk } from '#lib/server/workflows/export-desk.ts';
import type { ExportingTask } from '#lib/server/workflows/exporting-task.ts';

/** A desk whose worker does what the test says, by a clock that the test moves. */
export function deskWithWorker(store: Store, database = join(temporaryFolder(), 'x.db')) {
	const clock = { now: new Date('2021-01-21T14:00:00Z') };
	const tasks: {
		readonly task: ExportingTask;
		readonly tell: (progress: ExportProgress) => void;
		readonly end: (outcome: number | ExportFailure) => void;
		isStopped: boolean;
	}[] = [];
	const desk = exportDesk({
		...{ database, root: '/', secret: undefined, store, now: () => clock.now },
		run: (task, tell) => {
			const { promise, resolve } = Promise.withResolvers<number | ExportFailure>();
			const running = { task, tell, end: resolve, isStopped: false };
			tasks.push(running);
			return {
				done: promise,
				stop: () => {
					running.isStopped = true;
				}
			};
		}
	});
	/** The worker's latest task ends, and the desk has noticed. */
	const ends = async (outcome: string | ExportFailure) => {
		const latest = tasks.at(-1);
		if (typeof outcome === 'string') writeFileSync(latest?.task.file ?? '', outcome, { mode: 0o600 });
		latest?.end(typeof outcome === 'string' ? outcome.length : outcome);
		await new Promise(setImmediate);
	};
	const kept = () => (existsSync(`${database}.packages`) ? readdirSync(`${database}.packages`) : []);
	return { desk, database, clock, tasks, ends, kept };
}

/** The bytes that are handed over; none where nothing is. */
export function fetchedBy(desk: ExportDesk, user: User): Readable {
	const fetched = desk.fetch(user);
	return fetched === null || fetched === 'database-busy' ? Readable.from([]) : fetched.content;
}
